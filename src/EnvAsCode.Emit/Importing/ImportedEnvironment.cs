using System;
using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;

namespace EnvAsCode.Emit.Importing;

/// <summary>An environment with what its imported files hold taken into it, and where each of those packages stands.</summary>
internal sealed class ImportedEnvironment
{
    private readonly Dictionary<string, (string File, TextRange Place)> origins = new(StringComparer.Ordinal);
    private readonly FindingCollector findings = new();
    private readonly ProjectFiles files;

    private ImportedEnvironment(EnvironmentSpec spec, ProjectFiles? files)
    {
        this.files = files ?? ProjectFiles.None;
        if (files is null)
        {
            this.Spec = spec;
            return;
        }

        List<Package> packages = [.. spec.Packages];
        ImportedPackages own = this.Read(spec.Imports, "", packages);
        List<CondaEnvironment> further = [];
        for (int i = 0; i < spec.CondaEnvironments.Count; i++)
        {
            CondaEnvironment environment = spec.CondaEnvironments[i];
            List<Package> inner = [.. environment.Packages];
            ImportedPackages imported = this.Read(environment.Imports, ModelPath.Item(nameof(spec.CondaEnvironments), i), inner);
            further.Add(environment with
            {
                Packages = inner.ToEquatableArray(),
                Channels = environment.Channels.IsEmpty ? imported.Channels.ToEquatableArray() : environment.Channels,
                Python = environment.Python ?? imported.Python,
            });
        }

        this.Spec = spec with
        {
            Packages = packages.ToEquatableArray(),
            Channels = spec.Channels.IsEmpty ? own.Channels.ToEquatableArray() : spec.Channels,
            Python = spec.Python ?? own.Python,
            PipOptions = WithImported(spec.PipOptions, own.PipOptions),
            CondaEnvironments = further.ToEquatableArray(),
        };
    }

    /// <summary>The environment with the packages of its files.</summary>
    public EnvironmentSpec Spec { get; }

    /// <summary>What is wrong with the files.</summary>
    public EquatableArray<Finding> Findings => this.findings.Findings;

    /// <summary>Takes the files into an environment.</summary>
    /// <param name="files">
    /// The project's files; <see langword="null"/> if they are not known, and the environment then stays as it is.
    /// </param>
    public static ImportedEnvironment Of(EnvironmentSpec spec, ProjectFiles? files) => new(spec, files);

    /// <summary>A finding on an imported package, put to its place in the file.</summary>
    public Finding Place(Finding finding)
    {
        foreach (KeyValuePair<string, (string File, TextRange Place)> origin in this.origins)
        {
            if (finding.Path == origin.Key || finding.Path.StartsWith(origin.Key + ".", StringComparison.Ordinal))
            {
                return finding with { File = origin.Value.File, Range = origin.Value.Place, Fix = null };
            }
        }

        return finding;
    }

    // An index that a file names is not forgotten because the declaration has options of another kind: pip would look elsewhere.
    private static PipOptions? WithImported(PipOptions? declared, PipOptions? imported) => declared is null || imported is null
        ? declared ?? imported
        : declared with
        {
            IndexUrl = declared.IndexUrl ?? imported.IndexUrl,
            ExtraIndexUrls = declared.ExtraIndexUrls.IsEmpty ? imported.ExtraIndexUrls : declared.ExtraIndexUrls,
            TrustedHosts = declared.TrustedHosts.IsEmpty ? imported.TrustedHosts : declared.TrustedHosts,
            FindLinks = declared.FindLinks.IsEmpty ? imported.FindLinks : declared.FindLinks,
        };

    private ImportedPackages Read(EquatableArray<PackageFile> imports, string owner, List<Package> packages)
    {
        ImportedPackages all = new();
        for (int i = 0; i < imports.Count; i++)
        {
            string path = ModelPath.Item(ModelPath.Member(owner, nameof(EnvironmentSpec.Imports)), i) + "." + nameof(PackageFile.Path);
            if (this.files.TextOf(imports[i].Path) is not { } text)
            {
                this.findings.Report(MissingFile.Of(imports[i].Path, path, this.files));
                continue;
            }

            ImportedPackages imported = new();
            Read(imports[i], text, imported);
            foreach ((Package package, TextRange place) in imported.Packages)
            {
                this.origins[ModelPath.Item(ModelPath.Member(owner, nameof(EnvironmentSpec.Packages)), packages.Count)] =
                    (imports[i].Path, place);
                packages.Add(package);
            }

            foreach ((TextRange place, string refused, string problem) in imported.Problems)
            {
                this.findings.Report(
                    new Finding(Rules.ImportedFile, path, [refused, imports[i].Path, problem]) { File = imports[i].Path, Range = place });
            }

            all.Channels.AddRange(imported.Channels);
            all.Python ??= imported.Python;
            all.PipOptions = WithImported(all.PipOptions, imported.PipOptions);
        }

        return all;
    }

    private static void Read(PackageFile file, string text, ImportedPackages imported)
    {
        switch (file)
        {
            case EnvironmentYml:
                EnvironmentYmlImport.Read(text, imported);
                break;
            case RequirementsTxt:
                RequirementImport.Read(text, 0, imported);
                break;
            case PyProjectToml project:
                PyProjectImport.Read(text, project, imported);
                break;
        }
    }
}
