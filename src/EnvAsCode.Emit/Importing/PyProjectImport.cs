using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Importing;

/// <summary>Reads the dependencies of a <c>pyproject.toml</c> (PEP 621, and Poetry's own tables).</summary>
internal static class PyProjectImport
{
    /// <summary>Reads a file.</summary>
    /// <param name="file">The file as declared.</param>
    public static void Read(string text, PyProjectToml file, ImportedPackages imported)
    {
        List<TomlValue> values = TomlReader.Read(text);
        HashSet<string> chosen =
        [
            .. values.Where(value => value.Table == "tool.poetry.extras" && file.Groups.Contains(value.Key))
                .SelectMany(value => value.Strings)
                .Select(name => name.Text),
        ];
        foreach (TomlValue value in values)
        {
            bool isOptional = value.Table == "project.optional-dependencies" && file.Groups.Contains(value.Key);
            if (isOptional || (value.Table == "project" && value.Key == "dependencies"))
            {
                foreach ((string requirement, int start) in value.Strings)
                {
                    RequirementImport.Read(requirement, start, imported);
                }
            }
            else if (value.Table == "tool.poetry.dependencies"
                || file.Groups.Any(group => value.Table == "tool.poetry.group." + group + ".dependencies"))
            {
                // Poetry installs what is optional only with an extra that has it.
                if (chosen.Contains(value.Key) || !value.Members.Exists(member => member.Key == "optional" && member.IsTrue))
                {
                    ReadPoetry(value, imported);
                }
            }
        }
    }

    private static void ReadPoetry(TomlValue value, ImportedPackages imported)
    {
        TomlValue? version = value.Members.Count == 0 ? value : value.Members.Find(member => member.Key == "version");
        if (value.Key == "python")
        {
            return;
        }

        if (version is not { Strings: [var (range, start)] })
        {
            imported.Refuse(
                value.Members.FirstOrDefault()?.Strings.FirstOrDefault().Start ?? 0,
                value.Key,
                "only a version from an index is a declared package; install it with a step");
            return;
        }

        if (PoetryRange.ToSpecifiers(range) is not { } specifiers)
        {
            imported.Refuse(start, range, "it is not a version range of Poetry");
            return;
        }

        PipPackage package = new(value.Key, specifiers.Length == 0 ? null : specifiers)
        {
            Extras = value.Members
                .Where(member => member.Key == "extras")
                .SelectMany(member => member.Strings)
                .Select(extra => extra.Text)
                .ToEquatableArray(),
            Marker = value.Members
                .Where(member => member.Key == "markers")
                .SelectMany(member => member.Strings)
                .Select(marker => marker.Text)
                .FirstOrDefault(),
        };
        imported.Packages.Add((package, new TextRange(start, range.Length)));
    }
}
