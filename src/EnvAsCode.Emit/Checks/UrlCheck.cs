using System;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3005 and EAC3009: URLs that cannot be written as that text, or that hold a secret.</summary>
internal static class UrlCheck
{
    // RFC 3986 without the quote; what a shell or a Dockerfile would take for its own is quoted, but "$" is hardly ever meant.
    private const string Punctuation = "-._~:/?#[]@!&()*+,;=%";

    /// <summary>Checks a URL.</summary>
    /// <param name="path">Its place in the model.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(string url, string path, FindingCollector findings)
    {
        const string Advice = "write an https URL; parts of it that change are constants of C#";
        int refused = NameSyntax.FirstRefused(url, Punctuation, allowsUpperCase: true);
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (refused >= 0)
        {
            findings.ReportPart(Rules.StepPart, path, new TextRange(refused, 1), url, "a URL", Advice);
        }
        else if (scheme <= 0
            || url.Length == scheme + 3
            || !(url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal)))
        {
            findings.Report(Rules.StepPart, path, url, "a URL", Advice);
        }
        else
        {
            CheckSecret(url, scheme + 3, path, findings);
        }
    }

    /// <summary>Reports a user or password in a URL.</summary>
    /// <param name="start">Where the host begins.</param>
    /// <param name="path">Its place in the model.</param>
    /// <param name="findings">Where to report.</param>
    public static void CheckSecret(string url, int start, string path, FindingCollector findings)
    {
        int end = url.IndexOfAny(['/', '?', '#'], start);
        int at = url.LastIndexOf('@', (end < 0 ? url.Length : end) - 1);
        if (at >= start)
        {
            findings.ReportPart(Rules.SecretInUrl, path, new TextRange(start, at - start));
        }
    }

    /// <summary>Reports a user, a password or a token of Anaconda (<c>/t/&lt;token&gt;/</c>) in the URL of a channel.</summary>
    /// <param name="start">Where the host begins.</param>
    public static void CheckChannelSecret(string url, int start, string path, FindingCollector findings)
    {
        CheckSecret(url, start, path, findings);
        int token = url.IndexOf("/t/", start, StringComparison.Ordinal) + 3;
        int end = token < 3 ? -1 : url.IndexOf('/', token);
        if (end > token)
        {
            findings.ReportPart(Rules.SecretInUrl, path, new TextRange(token, end - token));
        }
    }
}
