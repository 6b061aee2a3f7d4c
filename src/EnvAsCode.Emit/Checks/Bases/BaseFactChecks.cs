using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State.Facts;
using EnvAsCode.Packaging.Names;

namespace EnvAsCode.Emit.Checks.Bases;

/// <summary>EAC3080, EAC3081: what the base of an image lacks: its archives, and libraries that packages of pip load.</summary>
internal sealed class BaseFactChecks : ImageCheck
{
    private static readonly string[] AptPrograms = ["apt-get ", "apt "];

    /// <inheritdoc/>
    protected override void Check(CheckedImage image, FindingCollector findings)
    {
        foreach ((CustomImage built, string place) in ImageStages.All(image.Strategy, image.Path))
        {
            bool isWhole = built == image.Strategy;
            CheckArchive(image.Spec, built, isWhole, place, findings);
        }

        CheckLibraries(image.Spec, image.Strategy, findings);
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

    private static void CheckLibraries(EnvironmentSpec environment, CustomImage image, FindingCollector findings)
    {
        if (!SystemLibraries.IsSmall(image.From, out bool isFull))
        {
            return;
        }

        HashSet<string> installed =
        [
            .. environment.Packages.OfType<AptPackage>().Select(package => package.Name),
            .. image.Steps.OfType<InstallStep>().SelectMany(step => step.Packages).OfType<AptPackage>().Select(package => package.Name),
        ];
        string raw = string.Join("\n", Texts(image));
        for (int i = 0; i < environment.Packages.Count; i++)
        {
            if (environment.Packages[i] is not PipPackage { Url: null } pip
                || SystemLibraries.Of(PackageName.Normalize(pip.Name)) is not { } needed
                || environment.Packages.Any(package => package is CondaPackage))
            {
                continue;
            }

            List<string> missing = [.. needed.Packages.Where(package =>
                !IsThere(package, installed, raw) && !(isFull && SystemLibraries.IsInFullImage(package)))];
            if (missing.Count > 0)
            {
                Report(pip, needed, missing, image, ModelPath.Item(nameof(environment.Packages), i), findings);
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
        PipPackage pip, SystemLibrary needed, List<string> missing, CustomImage image, string path, FindingCollector findings)
    {
        string packages = string.Join(", ", missing.Select(package => "Apt(\"" + package + "\")"));
        findings.ReportFixable(
            Rules.MissingSystemLibrary,
            path + "." + nameof(Package.Name),
            null,
            needed.Instead is { } instead ? SuggestedFix.Value(instead) : SuggestedFix.AddPackage(packages),
            pip.Name,
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
                    yield return string.Join(" ", exec.Arguments);
                    break;
                case WriteFileStep file:
                    yield return file.Content;
                    break;
                case AptSourceStep source:
                    yield return source.Uri;
                    break;
            }
        }
    }
}
