using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Pins;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC5019: digests of pip packages, of which pip wants all or none.</summary>
internal sealed class HashChecks : ICheck
{
    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        Check(context.Spec.Packages, "", context.Findings);
        for (int i = 0; i < context.Spec.CondaEnvironments.Count; i++)
        {
            Check(context.Spec.CondaEnvironments[i].Packages, ModelPath.Item(nameof(context.Spec.CondaEnvironments), i), context.Findings);
        }

        EquatableArray<PipPackage> constraints = context.Spec.PipOptions?.Constraints ?? [];
        for (int i = 0; i < constraints.Count; i++)
        {
            if (WrongDigest(constraints[i]) is { } problem)
            {
                context.Findings.Report(
                    Rules.PipHashes,
                    ModelPath.Item(nameof(context.Spec.PipOptions) + "." + nameof(PipOptions.Constraints), i),
                    constraints[i].Name,
                    problem);
            }
        }

        foreach ((InstallStep step, string path) in InstallSteps.Of(context.Spec, ofImages: true))
        {
            for (int i = 0; i < step.Packages.Count; i++)
            {
                if (step.Packages[i] is PipPackage { Hashes.IsEmpty: false } package)
                {
                    const string Problem =
                        "a step of an image installs it by the command line, which takes no digest; declare it among the Packages";
                    context.Findings.Report(Rules.PipHashes, ModelPath.Item(path + "." + nameof(step.Packages), i), package.Name, Problem);
                }
            }
        }
    }

    /// <summary>Checks a list of packages that pip installs together.</summary>
    /// <param name="owner">The path of what has the list; empty for the environment itself.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(EquatableArray<Package> packages, string owner, FindingCollector findings)
    {
        bool hasHashes = false;
        foreach (Package package in packages)
        {
            hasHashes |= package is PipPackage { Hashes.IsEmpty: false };
        }

        for (int i = 0; hasHashes && i < packages.Count; i++)
        {
            if (packages[i] is PipPackage package && ProblemOf(package) is { } problem)
            {
                findings.Report(
                    Rules.PipHashes, ModelPath.Item(ModelPath.Member(owner, nameof(EnvironmentSpec.Packages)), i), package.Name, problem);
            }
        }
    }

    private static string? ProblemOf(PipPackage package) =>
        WrongDigest(package) is { } problem ? problem
            : package.Hashes.IsEmpty ? "it has none, and another package has; give each its Hashes, or none"
            : package.Url is null && VersionText.FormOf(VersionText.WithoutBlanks(package.Version)) != VersionForm.Exact
                ? "its version is not exact"
            : null;

    // Any other text would be further options or requirements of the file that it stands in.
    private static string? WrongDigest(PipPackage package)
    {
        foreach (string hash in package.Hashes)
        {
            if (!ChecksumText.TryParse(hash, out string algorithm, out _) || algorithm is "md5" or "sha1")
            {
                return "'" + hash + "' is no digest that pip takes; write \"sha256:\", \"sha384:\" or \"sha512:\" and hexadecimal digits";
            }
        }

        return null;
    }
}
