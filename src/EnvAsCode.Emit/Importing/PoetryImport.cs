using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Importing;

/// <summary>Reads the tables of Poetry in a <c>pyproject.toml</c> (Poetry's documentation, "Dependency specification").</summary>
/// <param name="poetry">The table <c>tool.poetry</c>, if there is one.</param>
/// <param name="file">The file as declared.</param>
/// <param name="found">Where the groups are noted that the file has.</param>
internal sealed class PoetryImport(TomlTable? poetry, PyProjectToml file, ImportedPackages imported, HashSet<string> found)
{
    /// <summary>Reads the tables.</summary>
    /// <param name="hasDependencies">Set where one of them lists dependencies.</param>
    public void Read(ref bool hasDependencies)
    {
        HashSet<string> chosen = this.ChosenByExtras();
        if (poetry?.Table("dependencies") is { } dependencies)
        {
            hasDependencies = true;
            this.ReadTable(dependencies, chosen);
        }

        foreach (string group in file.Groups)
        {
            TomlTable? table = poetry?.Table("group", group, "dependencies") ?? (group == "dev" ? poetry?.Table("dev-dependencies") : null);
            if (table is not null)
            {
                hasDependencies = true;
                found.Add(group);
                this.ReadTable(table, chosen);
            }
        }
    }

    // Poetry installs what is optional only with an extra that has it.
    private HashSet<string> ChosenByExtras()
    {
        HashSet<string> chosen = [];
        foreach (TomlMember extra in poetry?.Table("extras")?.Members ?? [])
        {
            if (!file.Groups.Contains(extra.Key))
            {
                continue;
            }

            found.Add(extra.Key);
            foreach (TomlString name in extra.Value.Strings ?? [])
            {
                chosen.Add(name.Text);
            }
        }

        return chosen;
    }

    private void ReadTable(TomlTable table, HashSet<string> chosen)
    {
        foreach (TomlMember dependency in table.Members)
        {
            // Poetry's range of Python says where the project runs, not which Python an image has.
            bool isLeftOut = dependency.Key == "python"
                || (dependency.Value is TomlTable { } whole && whole["optional"] is TomlScalar { Text: "true" }
                    && !chosen.Contains(dependency.Key));
            if (!isLeftOut)
            {
                this.ReadDependency(dependency);
            }
        }
    }

    private void ReadDependency(TomlMember dependency)
    {
        TomlTable? table = dependency.Value as TomlTable;
        TomlMember? refused = table?.Members.Find(
            member => member.Key is not ("version" or "extras" or "optional" or "markers" or "python"));
        if (refused is not null)
        {
            imported.Refuse(
                refused.Start,
                refused.Key,
                "of '" + dependency.Key + "' it has no word in a declaration; install the package with a step, or with PoetryInstall");
        }
        else if ((table is null ? dependency.Value : table["version"]) is not TomlString range)
        {
            imported.Refuse(
                dependency.Start, dependency.Key, "only a version from an index is a declared package; install it with a step");
        }
        else if (PoetryRange.ToSpecifiers(range.Text) is not { } specifiers)
        {
            imported.Refuse(range.ContentStart, range.Text, "it is not a version range of Poetry");
        }
        else if (this.MarkerOf(table) is (true, var marker))
        {
            PipPackage package = new(dependency.Key, specifiers.Length == 0 ? null : specifiers)
            {
                Extras = (table?["extras"]?.Strings ?? []).Select(extra => extra.Text).ToEquatableArray(),
                Marker = marker,
            };
            imported.Packages.Add((package, new TextRange(range.ContentStart, range.Text.Length)));
        }
    }

    // "python" is a range of Poetry for a marker.
    private (bool IsRead, string? Marker) MarkerOf(TomlTable? table)
    {
        string? marker = (table?["markers"] as TomlString)?.Text;
        if (table?["python"] is not { } python)
        {
            return (true, marker);
        }

        if (python is not TomlString range || PoetryRange.ToSpecifiers(range.Text) is not { Length: > 0 } specifiers)
        {
            imported.Refuse(python.Start, "python", "it is not a version range of Poetry");
            return (false, null);
        }

        IEnumerable<string> bounds = specifiers.Split(',').Select(Bound);
        string own = string.Join(" and ", bounds);
        return (true, marker is null ? own : "(" + marker + ") and " + own);
    }

    private static string Bound(string bound)
    {
        string version = bound.TrimStart('<', '>', '=', '!', '~');
        string variable = version.Split('.').Length > 2 && !version.EndsWith("*", StringComparison.Ordinal)
            ? "python_full_version"
            : "python_version";
        string comparison = bound.Substring(0, bound.Length - version.Length);
        return variable + " " + (comparison.Length == 0 ? "==" : comparison) + " '" + version + "'";
    }
}
