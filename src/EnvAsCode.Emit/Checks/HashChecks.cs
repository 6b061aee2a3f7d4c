namespace EnvAsCode.Emit;

/// <summary>EAC5019: digests of pip packages, of which pip wants all or none.</summary>
internal static class HashChecks
{
    /// <summary>Checks the declaration's packages.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(EnvironmentSpec environment, FindingCollector findings)
    {
        bool hasHashes = false;
        foreach (Package package in environment.Packages)
        {
            hasHashes |= package is PipPackage { Hashes.IsEmpty: false };
        }

        for (int i = 0; hasHashes && i < environment.Packages.Count; i++)
        {
            if (environment.Packages[i] is PipPackage package && ProblemOf(package) is { } problem)
            {
                findings.Report(Rules.PipHashes, ModelPath.Item(nameof(environment.Packages), i), package.Name, problem);
            }
        }
    }

    private static string? ProblemOf(PipPackage package)
    {
        foreach (string hash in package.Hashes)
        {
            if (!ChecksumText.TryParse(hash, out string algorithm, out _) || algorithm is "md5" or "sha1")
            {
                return "'" + hash + "' is no digest that pip takes; write \"sha256:\" or \"sha512:\" and hexadecimal digits";
            }
        }

        return package.Hashes.IsEmpty ? "it has none, and another package has; give each its Hashes, or none"
            : VersionText.FormOf(VersionText.WithoutBlanks(package.Version)) != VersionForm.Exact ? "its version is not exact"
            : null;
    }
}
