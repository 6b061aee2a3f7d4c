using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Shell;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>
/// EAC3060: an index of CodeArtifact to which nothing signs in. Its repositories take no anonymous request, and its tokens last twelve
/// hours at most (CodeArtifact user guide, "Tokens").
/// </summary>
internal sealed class CodeArtifactCheck : ICheck
{
    private static readonly Regex Repository = new(
        @"https?://(?<at>[^/\s""'@]*@)?(?<host>(?<domain>[a-z0-9-]+)-(?<owner>[0-9]{12})"
            + @"\.d\.codeartifact\.(?<region>[a-z0-9-]+)\.amazonaws\.com[a-z.]*)"
            + @"/(?<format>[a-z]+)/(?<repository>[A-Za-z0-9._-]+)",
        RegexOptions.CultureInvariant);

    // What fetches a token, and where tools find one that somebody else has put there.
    private static readonly string[] SignIns =
        [
            "codeartifact login", "get-authorization-token", "CODEARTIFACT", ".netrc", "pip.conf", "PIP_INDEX_URL",
            "PIP_EXTRA_INDEX_URL", "keyring"
        ];

    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        if (context.Spec.PipOptions is not { ConfigSecret: null } options
            || !context.Spec.Packages.Any(package => package is PipPackage)
            || context.Spec.Strategies.All(strategy => HasSignedIn(strategy)))
        {
            return;
        }

        List<(string? Url, string Path)> urls = [(options.IndexUrl, nameof(options.IndexUrl))];
        for (int i = 0; i < options.ExtraIndexUrls.Count; i++)
        {
            urls.Add((options.ExtraIndexUrls[i], ModelPath.Item(nameof(options.ExtraIndexUrls), i)));
        }

        bool isImage = context.Spec.Strategies.Any(strategy => strategy is CustomImage && !HasSignedIn(strategy));
        foreach ((string? url, string path) in urls)
        {
            if (url is not null && Repository.Match(url) is { Success: true } match && !match.Groups["at"].Success)
            {
                context.Findings.Report(
                    Rules.CodeArtifactWithoutSignIn,
                    nameof(context.Spec.PipOptions) + "." + path,
                    match.Groups["host"].Value,
                    isImage
                        ? "set ConfigSecret, a build secret with a pip.conf that holds the token"
                        : "write Steps = [Run(\"" + LoginOf(match) + "\"), DeclaredPackages()]");
                return;
            }
        }
    }

    /// <summary>Checks a command that names such an index itself.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        if (!(command.Program is "npm" or "uv" or "poetry" or "pip" or "pip3" || InstallationCheck.PipArguments(command).Any())
            || HasSignIn(report.Context.AllCode)
            || HasSignIn(report.Code))
        {
            return;
        }

        foreach (ShellWord word in command.Words)
        {
            if (Repository.Match(word.Value) is { Success: true } match && !match.Groups["at"].Success)
            {
                report.ReportOnce(
                    Rules.CodeArtifactWithoutSignIn, word.Range, match.Groups["host"].Value, "write '" + LoginOf(match) + "' before it");
            }
        }
    }

    private static string LoginOf(Match match) => "aws codeartifact login --tool " + (match.Groups["format"].Value == "npm" ? "npm" : "pip")
        + " --domain " + match.Groups["domain"].Value + " --domain-owner " + match.Groups["owner"].Value
        + " --repository " + match.Groups["repository"].Value;

    // A script installs the packages first, unless it says where.
    private static bool HasSignedIn(Strategy strategy)
    {
        switch (strategy)
        {
            case LifecycleConfiguration { WithoutPackages: false } lifecycle:
                List<IScriptStep> before = [.. lifecycle.Steps.TakeWhile(step => step is not DeclaredPackagesStep)];
                return before.Count < lifecycle.Steps.Count && HasSignIn(StepTexts.Of(before));
            case CustomImage image:
                return HasSignIn(StepTexts.Of(image.Steps)) || image.Steps.Any(step => step switch
                {
                    EnvStep env => env.Variables.Any(variable => HasSignIn(variable.Name)),
                    ArgStep argument => HasSignIn(argument.Name),
                    CopyStep copy => copy.Sources.Any(HasSignIn) || HasSignIn(copy.Destination),
                    WriteFileStep file => HasSignIn(file.Path.ToString()),
                    _ => false,
                });
            default:
                return true;
        }
    }

    private static bool HasSignIn(string text) => Array.Exists(SignIns, part => text.IndexOf(part, StringComparison.Ordinal) >= 0);
}
