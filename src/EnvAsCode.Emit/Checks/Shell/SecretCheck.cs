using System.Text.RegularExpressions;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>EAC4032 and EAC4033: secrets in clear text, or in a script that prints its commands. No message repeats the secret.</summary>
internal static class SecretCheck
{
    // The prefixes that the services give to their tokens, so that scanners find them (GitHub, GitLab, Slack, PyPI, Hugging Face; AWS IAM
    // identifiers).
    private static readonly (string Kind, Regex Pattern)[] Secrets =
    [
        ("an AWS access key", New(@"\b((?:AKIA|ASIA)[0-9A-Z]{16})\b")),
        ("an AWS secret access key", New(@"(?i)aws_secret_access_key\s*[=:]\s*[""']?([A-Za-z0-9/+=]{40})\b")),
        ("a GitHub token", New(@"\b(gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{20,})")),
        ("a GitLab token", New(@"\b(glpat-[A-Za-z0-9_-]{20,})")),
        ("a Slack token", New(@"\b(xox[abprs]-[A-Za-z0-9-]{10,})")),
        ("a PyPI token", New(@"\b(pypi-[A-Za-z0-9_-]{30,})")),
        ("a Hugging Face token", New(@"\b(hf_[A-Za-z0-9]{30,})")),
        ("a private key", New(@"(-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----)")),
        ("a password", New(@"[a-z+]{2,}://[^/\s:@""'$]+:([^/\s@""'${<]+)@")),
        ("a password", New(@"(?i)\b(?:[a-z0-9_]*_)?(?:password|passwd|secret|token|api_?key)=[""']?([^\s""'${<;&|)]{4,})")),
    ];

    private static readonly Regex SecretUse = New(
        @"(?i)\$\{?[a-z0-9_]*(?:password|passwd|secret|token|api_?key)|secretsmanager\s+get-secret-value"
        + "|get-authorization-token|--with-decryption|get-login-password");
    private static readonly Regex Tracing = New(@"(?m)^\s*set\s+(?:-[a-wyz]*|\+[a-z]+\s+-[a-wyz]*|-o\s+)(x)");

    /// <summary>Checks a script.</summary>
    /// <param name="report">Where to report.</param>
    public static void CheckScript(string text, ShellReport report)
    {
        if (Find(text, out string kind) is { } range)
        {
            report.Report(Rules.SecretInClearText, range, SecretFix.Of(text, range, report.Place), kind);
        }

        if (Tracing.Match(text) is { Success: true } tracing && SecretUse.Match(text, tracing.Index) is { Success: true })
        {
            report.Report(Rules.SecretUnderTracing, new TextRange(tracing.Groups[1].Index, 1), SuggestedFix.Replace(""));
        }
    }

    /// <summary>Checks a value, as of an environment variable.</summary>
    /// <param name="name">What the value is called; a name such as <c>DB_PASSWORD</c> says enough. Empty if it has no name.</param>
    /// <param name="path">Its place in the model.</param>
    /// <param name="findings">Where to report.</param>
    /// <param name="fix">How to put it right, if that is known.</param>
    public static void CheckValue(string name, string value, string path, FindingCollector findings, SuggestedFix? fix = null)
    {
        string prefix = name.Length == 0 ? "" : name + "=";
        if (Find(prefix + value, out string kind) is { } range && range.Start >= prefix.Length)
        {
            // What begins where the value does is all of it.
            bool isWhole = name.Length > 0 && range.Start == prefix.Length;
            findings.ReportFixable(
                Rules.SecretInClearText, path, isWhole ? null : new TextRange(range.Start - prefix.Length, range.Length), fix, kind);
        }
    }

    private static TextRange? Find(string text, out string kind)
    {
        foreach ((string known, Regex pattern) in Secrets)
        {
            if (pattern.Match(text) is { Success: true } match)
            {
                kind = known;
                return new TextRange(match.Groups[1].Index, match.Groups[1].Length);
            }
        }

        kind = "";
        return null;
    }

    private static Regex New(string pattern) => new(pattern, RegexOptions.CultureInvariant);
}
