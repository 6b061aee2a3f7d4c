using System;
using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Emit.Importing;

/// <summary>Reads the dependencies of a <c>pyproject.toml</c> (PEP 621, PEP 735, and Poetry's own tables).</summary>
internal sealed class PyProjectImport
{
    private readonly TomlTable root;
    private readonly PyProjectToml file;
    private readonly ImportedPackages imported;
    private readonly HashSet<string> found = new(StringComparer.Ordinal);
    private bool hasDependencies;

    private PyProjectImport(TomlTable root, PyProjectToml file, ImportedPackages imported)
    {
        this.root = root;
        this.file = file;
        this.imported = imported;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file as declared.</param>
    public static void Read(string text, PyProjectToml file, ImportedPackages imported)
    {
        try
        {
            new PyProjectImport(TomlReader.Read(text), file, imported).Read();
        }
        catch (TomlSyntaxException e)
        {
            string shown = e.Position < text.Length ? text.Substring(e.Position, 1).Trim() : "";
            imported.Refuse(Math.Min(e.Position, text.Length), shown, "it is no TOML: " + e.Message);
        }
    }

    private void Read()
    {
        this.ReadProject(this.root.Table("project"));
        this.ReadGroups(this.root.Table("dependency-groups"));
        new PoetryImport(this.root.Table("tool", "poetry"), this.file, this.imported, this.found).Read(ref this.hasDependencies);
        if (!this.hasDependencies)
        {
            this.imported.Refuse(
                0, "", "it has neither 'dependencies' in [project] nor [tool.poetry.dependencies]; write the packages in the declaration");
        }

        foreach (string group in this.file.Groups)
        {
            if (!this.found.Contains(group))
            {
                this.imported.Refuse(0, "", "it has no group '" + group + "'; correct the name in Groups");
            }
        }
    }

    private void ReadProject(TomlTable? project)
    {
        if (project is null)
        {
            return;
        }

        if (project.Member("dependencies") is { } dependencies)
        {
            this.hasDependencies = true;
            this.ReadRequirements(dependencies);
        }

        foreach (TomlString dynamic in project["dynamic"]?.Strings ?? [])
        {
            if (dynamic.Text is "dependencies" or "optional-dependencies")
            {
                this.hasDependencies = true;
                this.imported.Refuse(
                    dynamic.ContentStart, dynamic.Text, "the project's build works them out; import the file that it takes them from");
            }
        }

        foreach (TomlMember group in project.Table("optional-dependencies")?.Members ?? [])
        {
            if (this.file.Groups.Contains(group.Key))
            {
                this.hasDependencies = true;
                this.found.Add(group.Key);
                this.ReadRequirements(group);
            }
        }
    }

    // PEP 735: a group includes others by name.
    private void ReadGroups(TomlTable? groups)
    {
        foreach (string group in this.file.Groups)
        {
            if (groups?[group] is { } list)
            {
                this.hasDependencies = true;
                this.found.Add(group);
                this.ReadGroup(groups, group, list, []);
            }
        }
    }

    private void ReadGroup(TomlTable groups, string name, TomlNode list, HashSet<string> open)
    {
        if (list is not TomlArray array || !open.Add(name))
        {
            this.imported.Refuse(list.Start, name, "a group is a list of requirements that does not include itself");
            return;
        }

        foreach (TomlNode item in array.Items)
        {
            if (item is TomlString requirement)
            {
                this.ReadRequirement(requirement);
            }
            else if (item is TomlTable { Members: [{ Key: "include-group", Value: TomlString included }] })
            {
                if (groups[included.Text] is { } inner && open.Count < TomlReader.MaximumDepth)
                {
                    this.ReadGroup(groups, included.Text, inner, open);
                }
                else
                {
                    this.imported.Refuse(included.ContentStart, included.Text, "there is no group of this name");
                }
            }
            else
            {
                this.imported.Refuse(item.Start, name, "an item of a group is a requirement or { include-group = \"name\" }");
            }
        }

        open.Remove(name);
    }

    private void ReadRequirements(TomlMember list)
    {
        if (list.Value is not TomlArray { Strings: { } requirements })
        {
            this.imported.Refuse(list.Start, list.Key, "it is a list of requirements, as [\"boto3>=1.34\"]");
            return;
        }

        foreach (TomlString requirement in requirements)
        {
            this.ReadRequirement(requirement);
        }
    }

    private void ReadRequirement(TomlString requirement)
    {
        int before = this.imported.Packages.Count;
        RequirementImport.Read(requirement.Text, requirement.ContentStart, this.imported);

        // uv takes such a package from elsewhere than the index.
        TomlTable? sources = this.root.Table("tool", "uv", "sources");
        if (sources is not null && this.imported.Packages.Count > before
            && sources.Members.Exists(source => source.Key == this.imported.Packages[before].Package.Name))
        {
            this.imported.Refuse(
                requirement.ContentStart, requirement.Text, "[tool.uv.sources] takes it from elsewhere; declare it with PipFromUrl");
        }
    }
}
