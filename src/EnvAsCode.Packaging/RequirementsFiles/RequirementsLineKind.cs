
namespace EnvAsCode.Packaging.RequirementsFiles;

/// <summary>The kinds of entries of a requirements file.</summary>
public enum RequirementsLineKind
{
    /// <summary>The entry cannot be read.</summary>
    Invalid,

    /// <summary>A requirement as PEP 508 writes it, perhaps with options of its own.</summary>
    Requirement,

    /// <summary>A package by its path or URL alone.</summary>
    Location,

    /// <summary><c>-e</c>: a package that is installed in place.</summary>
    Editable,

    /// <summary><c>-r</c>: another requirements file.</summary>
    Include,

    /// <summary><c>-c</c>: a constraints file, which limits versions and installs nothing.</summary>
    Constraint,

    /// <summary>Options for the whole file, as <c>--index-url</c>.</summary>
    Options,
}
