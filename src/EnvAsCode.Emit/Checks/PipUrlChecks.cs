using System;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Pins;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC2031 and EAC2032: packages that pip installs from a URL.</summary>
internal static class PipUrlChecks
{
    private const string Repositories = "git+";

    // What pip's VCS support and its archives take. Plain http and git:// can be changed on their way.
    private static readonly string[] Schemes = ["https://", "git+https://", "git+ssh://", "file:///"];

    // The algorithms that pip takes in a fragment.
    private static readonly string[] Hashes = ["sha256=", "sha384=", "sha512="];

    /// <summary>Checks the URL of a package.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(PipPackage package, PackageReport report)
    {
        if (package.Url is not { } url)
        {
            return;
        }

        if (ProblemOf(package, url) is var (problem, range) && problem is not null)
        {
            report.Findings.ReportPart(Rules.PackageUrl, report.Path(nameof(PipPackage.Url)), range, package.Name, problem);
        }
        else if (AdviceOf(url) is { } advice)
        {
            report.Findings.Report(Rules.MovingPackageUrl, report.Path(nameof(PipPackage.Url)), package.Name, advice);
        }
    }

    private static (string? Problem, TextRange? Range) ProblemOf(PipPackage package, string url)
    {
        if (package.Version is not null)
        {
            return ("a package has a version or a URL; leave the version out, and name the tag or commit in the URL", null);
        }

        // In a requirements file pip reads ${NAME} as a variable, " #" as a comment and " ;" as a marker.
        int refused = NameSyntax.FirstRefused(url, "-._~:/?#[]@!&()*+,;=%", allowsUpperCase: true);
        if (refused >= 0)
        {
            return (NameSyntax.Show(url[refused]) + " does not belong in a URL; write its percent encoding", new TextRange(refused, 1));
        }

        if (url.StartsWith("s3://", StringComparison.Ordinal))
        {
            return ("pip does not read from S3; copy the file with S3Copy(…), and write the file:///… that it is then", null);
        }

        string? scheme = Array.Find(Schemes, candidate => url.StartsWith(candidate, StringComparison.Ordinal));
        if (scheme is null || url.Length == scheme.Length)
        {
            return ("write https://…, git+https://…@<commit> or git+ssh://git@…@<commit>", null);
        }

        int end = url.IndexOf('/', scheme.Length);
        int at = url.LastIndexOf('@', end < 0 ? url.Length - 1 : end);
        return at > scheme.Length && url.Substring(scheme.Length, at - scheme.Length) != "git"
            ? (
                "credentials in it would be readable by all who can read the environment; leave them out, and let pip find them in its "
                + "keyring or netrc",
                new TextRange(scheme.Length, at - scheme.Length))
            : (null, null);
    }

    // A tag can be moved as a branch can.
    private static string? AdviceOf(string url)
    {
        int fragment = url.IndexOf('#');
        string location = fragment < 0 ? url : url.Substring(0, fragment);
        if (url.StartsWith(Repositories, StringComparison.Ordinal))
        {
            int at = location.LastIndexOf('@');
            return at > location.LastIndexOf('/') && GitReference.IsCommit(location, at + 1)
                ? null
                : "name the commit by its 40 hexadecimal digits: git+https://…@<commit>";
        }

        string[] parts = fragment < 0 ? [] : url.Substring(fragment + 1).Split('&');
        return Array.Exists(parts, part => Array.Exists(Hashes, hash => part.StartsWith(hash, StringComparison.Ordinal)))
            ? null
            : "end the URL in #sha256=<digest>";
    }
}
