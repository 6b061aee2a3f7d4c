using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;

namespace EnvAsCode.Emit.Importing;

/// <summary>An environment with what its imported files hold taken into it, and where each of those packages stands.</summary>
internal sealed class ImportedEnvironment
{
    private readonly Dictionary<string, (string File, TextRange Place)> origins = new(StringComparer.Ordinal);
    private readonly FindingCollector findings = new();
    private readonly ProjectFiles files;
    private readonly bool takesVariables;

    private ImportedEnvironment(EnvironmentSpec spec, ProjectFiles? files)
    {
        this.files = files ?? ProjectFiles.None;
        this.takesVariables = spec.Strategies.Any(strategy => strategy is CustomImage or LifecycleConfiguration);
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
                Channels = environment.Channels.IsEmpty ? ChannelsOf(imported) : environment.Channels,
                Python = environment.Python ?? imported.Python,
            });
        }

        this.Spec = spec with
        {
            Packages = packages.ToEquatableArray(),
            Channels = spec.Channels.IsEmpty ? ChannelsOf(own) : spec.Channels,
            Python = spec.Python ?? own.Python,
            PipOptions = WithImported(spec.PipOptions, own.PipOptions),
            Strategies = ImportedVariables.Into(spec.Strategies, own.Variables),
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

    private static EquatableArray<Channel> ChannelsOf(ImportedPackages imported) =>
        imported.Channels.ConvertAll(channel => channel.Channel).ToEquatableArray();

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

            this.RefuseVariables(imported, owner);
            all.Add(imported);
            foreach (ImportProblem problem in imported.Problems)
            {
                this.findings.Report(new Finding(problem.Rule, path, [problem.Text, imports[i].Path, problem.Problem])
                {
                    File = imports[i].Path,
                    Range = problem.Place,
                });
            }

            this.PlaceChannels(all, imports[i].Path, owner);
        }

        return all;
    }

    // Variables are those of an image or a script as a whole.
    private void RefuseVariables(ImportedPackages imported, string owner)
    {
        foreach ((EnvironmentVariable variable, TextRange place) in imported.Variables)
        {
            if (owner.Length > 0)
            {
                imported.Refuse(
                    place.Start,
                    variable.Name,
                    "an image has one environment; set it with Env(\"" + variable.Name + "\", …) among its steps");
            }
            else if (!this.takesVariables)
            {
                imported.Ignore(
                    place.Start,
                    variable.Name,
                    "no strategy of the declaration sets variables; a CustomImage or a LifecycleConfiguration does");
            }
        }
    }

    // The channels of a declaration that names none are those of its files.
    private void PlaceChannels(ImportedPackages all, string file, string owner)
    {
        for (int i = 0; i < all.Channels.Count; i++)
        {
            string path = ModelPath.Item(ModelPath.Member(owner, nameof(EnvironmentSpec.Channels)), i);
            if (!this.origins.ContainsKey(path))
            {
                this.origins.Add(path, (file, all.Channels[i].Place));
            }
        }
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
