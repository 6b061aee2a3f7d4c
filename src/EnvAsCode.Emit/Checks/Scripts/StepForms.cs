using System;

namespace EnvAsCode.Emit.Checks.Scripts;

/// <summary>The forms that values of steps have.</summary>
internal static class StepForms
{
    /// <summary>Whether a text is an absolute path, or one below the home folder.</summary>
    public static bool IsPath(string path) =>
        path == "~" || (path.StartsWith("~/", StringComparison.Ordinal) && path.Length > 2) || (path.Length > 1 && path[0] == '/');

    /// <summary>Whether a text is the path of a file: no folder, and no <c>..</c> in it.</summary>
    public static bool IsFilePath(string path) =>
        IsPath(path) && path != "~" && path[path.Length - 1] != '/' && Array.IndexOf(path.Split('/'), "..") < 0;

    /// <summary>Whether a text is a path that a script may remove: no home and no folder of the system itself.</summary>
    public static bool IsRemovable(string path)
    {
        string[] parts = Array.FindAll(path.Split('/'), part => part.Length > 0 && part != ".");
        return IsPath(path) && Array.IndexOf(parts, "..") < 0 && parts.Length >= (path[0] == '~' ? 2 : 3);
    }

    /// <summary>Whether a text is an absolute path of nothing but letters, digits, <c>-</c>, <c>_</c> and <c>.</c>.</summary>
    public static bool IsPlainPath(string path) =>
        path.Length > 1
        && path[0] == '/'
        && NameSyntax.FirstRefused(path, "/-_.", allowsUpperCase: true) < 0
        && Array.IndexOf(path.Split('/'), "..") < 0;

    /// <summary>Whether a text is a file's mode: three or four octal digits.</summary>
    public static bool IsMode(string mode) => mode.Length is 3 or 4 && Array.TrueForAll(mode.ToCharArray(), c => c is >= '0' and <= '7');

    /// <summary>Whether a text is an owner: a user, with a group behind a colon or without, by names or numbers.</summary>
    /// <param name="owner">The owner.</param>
    public static bool IsOwner(string owner)
    {
        string[] parts = owner.Split(':');
        return parts.Length <= 2 && Array.TrueForAll(
            parts,
            part => part.Length > 0 && part[0] is not ('-' or '.') && NameSyntax.FirstRefused(part, "-_.", allowsUpperCase: true) < 0);
    }

    /// <summary>Whether a text is a Python module, as <c>package.module</c>.</summary>
    public static bool IsModule(string module) => Array.TrueForAll(
        module.Split('.'),
        part => part.Length > 0 && part[0] is not (>= '0' and <= '9') && NameSyntax.FirstRefused(part, "_", allowsUpperCase: true) < 0);

    /// <summary>Whether a text is an environment variable's name.</summary>
    public static bool IsVariable(string name) =>
        name.Length > 0 && name[0] is not (>= '0' and <= '9') && !name.StartsWith("eac_", System.StringComparison.Ordinal)
        && NameSyntax.FirstRefused(name, "_", allowsUpperCase: true) < 0;

    /// <summary>Whether a text is a variable of git's configuration: section, subsection or none, key.</summary>
    public static bool IsGitVariable(string name)
    {
        int first = name.IndexOf('.');
        int last = name.LastIndexOf('.');
        string key = name.Substring(last + 1);
        return first > 0
            && NameSyntax.FirstRefused(name.Substring(0, first), "-", allowsUpperCase: true) < 0
            && key.Length > 0 && !(key[0] is (>= '0' and <= '9') or '-')
            && NameSyntax.FirstRefused(key, "-", allowsUpperCase: true) < 0;
    }

    /// <summary>Whether a text is a tag, branch or commit as git names them (git-check-ref-format(1)).</summary>
    public static bool IsGitReference(string reference) =>
        reference.Length > 0
        && NameSyntax.FirstRefused(reference, "-_./+@", allowsUpperCase: true) < 0
        && reference[0] is not ('-' or '/' or '.')
        && reference.IndexOf("..", StringComparison.Ordinal) < 0;
}
