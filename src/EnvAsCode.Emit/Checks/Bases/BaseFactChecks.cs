using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Bases;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Emit.State.Facts;
using EnvAsCode.Emit.Steps;
using EnvAsCode.Packaging.Names;

namespace EnvAsCode.Emit.Checks.Bases;

/// <summary>EAC3080, EAC3081: what the base of an image lacks: its archives, and libraries that packages of pip load.</summary>
internal sealed class BaseFactChecks : ImageCheck
{
    private static readonly string[] AptPrograms = ["apt-get ", "apt "];

    /// <inheritdoc/>
    protected override void Check(CheckedImage image, FindingCollector findings)
    {
        foreach (CheckedStage stage in image.Stages)
        {
            CheckArchive(image.Spec, stage.Built, stage.IsLast, stage.Path, findings);
        }

        CheckLibraries(image.Spec, image.Strategy, image.Path, findings);
    }

    private static void CheckArchive(
        EnvironmentSpec environment, CustomImage image, bool isWhole, string path, FindingCollector findings)
    {
        if (Distributions.Of(image.From) is not { MovedTo: { } moved } distribution || Texts(image).Any(text => text.Contains(moved)))
        {
            return;
        }

        bool installs = (isWhole && environment.Packages.Any(package => package is AptPackage or YumPackage))
            || image.Steps.OfType<InstallStep>().Any(step => step.Packages.Any(package => package is AptPackage or YumPackage))
            || Texts(image).Any(text => AptPrograms.Any(program => text.Contains(program)) || text.Contains("yum install"));
        if (installs)
        {
            findings.Report(
                Rules.MovedArchive,
                path + "." + nameof(image.From) + "." + nameof(BaseImage.Reference),
                image.From.Reference,
                distribution.Id + " " + distribution.Release,
                moved);
        }
    }

    private static void CheckLibraries(EnvironmentSpec environment, CustomImage image, string imagePath, FindingCollector findings)
    {
        // Of a described base it is known what is there; of others only that the small ones have none of it.
        DescribedBase? described = DescribedBases.Of(image.From);
        bool isFull = false;
        if (described is null ? !SystemLibraries.IsSmall(image.From, out isFull) : described.SystemPackages is null)
        {
            return;
        }

        HashSet<string> installed =
        [
            .. described?.SystemPackages ?? [],
            .. described?.Programs ?? [],
            .. described?.Programs.Contains("java") == true ? (string[])["default-jre-headless"] : [],
            .. environment.Packages.OfType<AptPackage>().Select(package => package.Name),
            .. image.Steps.OfType<InstallStep>().SelectMany(step => step.Packages).OfType<AptPackage>().Select(package => package.Name),
        ];
        string raw = string.Join("\n", Texts(image));
        if (environment.Packages.Any(package => package is CondaPackage))
        {
            return;
        }

        foreach ((string name, string path, TextRange? range) in PipPackages(environment, image, imagePath))
        {
            if (SystemLibraries.Of(PackageName.Normalize(name)) is not { } needed)
            {
                continue;
            }

            List<string> missing = [.. needed.Packages.Where(package =>
                !IsThere(package, installed, raw) && !(isFull && SystemLibraries.IsInFullImage(package)))];
            if (missing.Count > 0)
            {
                Report(name, needed, missing, image, path, range, findings);
            }
        }
    }

    // The declared ones, those of a step, and those that shell code installs.
    private static IEnumerable<(string Name, string Path, TextRange? Range)> PipPackages(
        EnvironmentSpec environment, CustomImage image, string imagePath)
    {
        foreach ((string name, string path) in OfList(environment.Packages, ""))
        {
            yield return (name, path, null);
        }

        for (int i = 0; i < image.Steps.Count; i++)
        {
            string step = ModelPath.Item(imagePath + "." + nameof(image.Steps), i);
            foreach ((string name, string path) in image.Steps[i] is InstallStep install ? OfList(install.Packages, step + ".") : [])
            {
                yield return (name, path, null);
            }

            foreach (ShellSource source in StepKinds.Of(image.Steps[i]).CodeOf(image.Steps[i], step))
            {
                foreach ((string name, _, ShellWord word) in ShellLexer.Read(source.Text).SelectMany(RawPackages.OfPip))
                {
                    (string path, TextRange? range) = source.Locate(word.Range);
                    yield return (name, path, range);
                }
            }
        }
    }

    private static IEnumerable<(string Name, string Path)> OfList(EquatableArray<Package> packages, string owner)
    {
        for (int i = 0; i < packages.Count; i++)
        {
            if (packages[i] is PipPackage { Url: null } pip)
            {
                yield return (pip.Name, owner + ModelPath.Item(nameof(InstallStep.Packages), i) + "." + nameof(Package.Name));
            }
        }
    }

    // Another package that brings it: "default-jre" for "default-jre-headless", "libgl1-mesa-glx" for "libgl1".
    private static bool IsThere(string package, HashSet<string> installed, string raw)
    {
        string stem = package.Replace("-headless", "").Split('-')[0];
        return installed.Contains(package)
            || raw.Contains(package)
            || installed.Any(other => package switch
            {
                "gcc" => other is "build-essential" or "g++" or "clang",
                "default-jre-headless" => other.StartsWith("default-j", StringComparison.Ordinal)
                    || other.StartsWith("openjdk-", StringComparison.Ordinal),
                _ => other.StartsWith(stem, StringComparison.Ordinal) && stem.Length > 4,
            })
            || (package == "gcc" && raw.Contains("build-essential"))
            || (package == "default-jre-headless" && (raw.Contains("openjdk") || raw.Contains("corretto") || raw.Contains("default-jdk")));
    }

    private static void Report(
        string name,
        SystemLibrary needed,
        List<string> missing,
        CustomImage image,
        string path,
        TextRange? range,
        FindingCollector findings)
    {
        string packages = string.Join(", ", missing.Select(package => "Apt(\"" + package + "\")"));
        findings.ReportFixable(
            Rules.MissingSystemLibrary,
            path,
            range,
            needed.Instead is not { } instead ? SuggestedFix.AddPackage(packages) : range is null ? SuggestedFix.Value(instead) : null,
            name,
            image.From.Reference,
            (needed.Instead is { } other ? "write \"" + other + "\", which needs none of it, or add " : "add ") + packages);
    }

    // What a user wrote for a shell or a file, where sources and packages may stand.
    private static IEnumerable<string> Texts(CustomImage image)
    {
        foreach (IImageStep step in image.Steps)
        {
            switch (step)
            {
                case RunStep run:
                    yield return run.Command;
                    break;
                case ExecStep exec:
                    yield return string.Join(" ", exec.Arguments.Select(static argument => argument.ToString()));
                    break;
                case WriteFileStep file:
                    yield return file.Content.ToString();
                    break;
                case AptSourceStep source:
                    yield return source.Uri.ToString();
                    break;
            }
        }
    }
}
