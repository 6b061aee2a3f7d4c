using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC3069: curl without <c>-L</c> from addresses that answer with another one (301, 302, 307), which curl does not follow by itself. That
/// these do is what their owners document: GitHub's "About releases", Anaconda's blog on repo.continuum.io, Hugging Face's Hub API, conda's
/// and Kubernetes' installation pages, which all write <c>-L</c>.
/// </summary>
internal static class RedirectingHostCheck
{
    private static readonly Regex Url = new(@"^[a-z]+://(?<host>[^/\s:?#]+)(?<path>[^?#]*)", RegexOptions.CultureInvariant);

    // Hosts of which every address moves; a part of the path where only such do.
    private static readonly Dictionary<string, string[]> Hosts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["repo.continuum.io"] = [""], ["micro.mamba.pm"] = [""], ["anaconda.org"] = ["/download/"], ["dl.k8s.io"] = [""],
        ["github.com"] = ["/releases/", "/archive/", "/raw/", "/zipball", "/tarball"],
        ["api.github.com"] = ["/zipball", "/tarball", "/assets/"],
        ["huggingface.co"] = ["/resolve/"], ["hf.co"] = [""], ["pypi.python.org"] = [""], ["bit.ly"] = [""], ["git.io"] = [""],
        ["tinyurl.com"] = [""], ["aka.ms"] = [""], ["go.microsoft.com"] = ["/fwlink"], ["doi.org"] = [""], ["goo.gl"] = [""],
        ["code.visualstudio.com"] = ["/sha/download"], ["update.code.visualstudio.com"] = [""], ["sourceforge.net"] = ["/download"],
        ["downloads.sourceforge.net"] = [""], ["www.dropbox.com"] = [""], ["drive.google.com"] = ["/uc"],
        ["quarto.org"] = ["/download/"], ["www.apache.org"] = ["/dyn/", "/dist/"],
        ["figshare.com"] = ["/ndownloader"], ["sdk.cloud.google.com"] = [""],
    };

    // Ways to follow, and to ask for the answer's head alone, where a redirection is an answer.
    private static readonly string[] Following = ["location", "location-trusted", "head"];

    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        if (command.Program != "curl"
            || command.Words.Skip(1).Any(word => word.IsOption('L', Following) || word.IsOption('I') || word.Value is "-w" or "--write-out")
            || command.Words.Skip(1).Any(word => word.Value is "-K" or "--config" || word.Value.StartsWith("$", StringComparison.Ordinal))
            || report.Context.AllCode.IndexOf(".curlrc", StringComparison.Ordinal) >= 0)
        {
            return;
        }

        foreach (ShellWord word in command.Words)
        {
            if (Url.Match(word.Value) is { Success: true } match && Redirects(match.Groups["host"].Value, match.Groups["path"].Value))
            {
                report.Report(
                    Rules.RedirectionNotFollowed,
                    command.Words[0].Range,
                    SuggestedFix.Replace(command.Words[0].Text + " -L"),
                    match.Groups["host"].Value,
                    "curl -fL");
                return;
            }
        }
    }

    private static bool Redirects(string host, string path) => Hosts.TryGetValue(host, out string[]? parts)
        && Array.Exists(parts, part => path.IndexOf(part, StringComparison.Ordinal) >= 0);
}
