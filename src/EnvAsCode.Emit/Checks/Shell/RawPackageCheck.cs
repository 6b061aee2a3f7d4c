using System;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Pins;
using EnvAsCode.Emit.State.Facts;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC2015, EAC2018, EAC2029 and EAC2031 where packages are installed by a command: what is wrong with a name is wrong in every place.
/// </summary>
internal static class RawPackageCheck
{
    private const string DeadProtocol = "git://github.com/";

    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        bool hasOwnIndex = command.Words.Exists(word =>
            word.Value.StartsWith("-i", StringComparison.Ordinal) || word.Value.IndexOf("index", StringComparison.Ordinal) > 0
            || word.Value is "-f" or "--find-links" or "--channel" or "-c" && command.Argument(command.Words.IndexOf(word) + 1)
                is not ("conda-forge" or "defaults"));
        foreach ((string name, _, ShellWord word) in RawPackages.OfPip(command).ToList())
        {
            CheckName(name, isConda: false, hasOwnIndex, word, report);
            CheckProtected(CondaPipNames.VariantOf(name), command, word, report);
        }

        foreach ((string name, _, ShellWord word) in RawPackages.OfConda(command).ToList())
        {
            CheckName(name.ToLowerInvariant(), isConda: true, hasOwnIndex, word, report);
            CheckProtected(CondaPipNames.ProjectOf(name), command, word, report);
        }

        CheckProtocol(command, report);
    }

    private static void CheckName(string name, bool isConda, bool hasOwnIndex, ShellWord word, ShellReport report)
    {
        string? right;
        string? mistake = isConda ? MistakenNames.OfConda(name, out right) : MistakenNames.OfPip(name, out right);
        if (mistake is null && isConda && !hasOwnIndex)
        {
            right = CondaForge.NameOf(name);
            mistake = right is null ? null : MistakenNames.PipNameOf(right);
        }

        TextRange range = new(word.Start, Math.Min(name.Length, word.Text.Length));
        bool isBare = word.Text.StartsWith(name, StringComparison.OrdinalIgnoreCase);
        if (mistake is not null)
        {
            SuggestedFix? fix = right is not null && isBare ? SuggestedFix.Replace(right) : null;
            report.Report(Rules.MistakenName, isBare ? range : word.Range, fix, name, isConda ? "conda" : "pip", mistake);
        }
        else if (!hasOwnIndex
            && (isConda ? KnownPackages.CondaForge.Resembled(name) : KnownPackages.Pip.Resembled(name)) is { } likely)
        {
            report.Report(
                Rules.NameLikeKnownPackage,
                isBare ? range : word.Range,
                isBare ? SuggestedFix.Replace(likely) : null,
                name,
                likely);
        }
    }

    // What goes into the Python of the application itself: a tool by its name, and no environment that was chosen before.
    private static void CheckProtected(string project, ShellCommand command, ShellWord word, ShellReport report)
    {
        BaseImage? image = report.State?.Base.Image ?? report.Context.AppImage;
        bool isDistribution = image is null
            ? report.Context.IsInSpace
            : SageMakerDistributionContents.IsBaseOf(image) && report.State?.VirtualEnvironment is null;
        string program = command.Words[0].Value;
        bool isOwn = program.IndexOf('/') < 0 || program.StartsWith("/opt/conda/bin/", StringComparison.Ordinal);
        bool isElsewhere =
            command.Words.Exists(option => option.Value is "-n" or "--name" or "-p" or "--prefix" or "-t" or "--target" or "create"
                    || option.Value.StartsWith("--prefix=", StringComparison.Ordinal)
                        || option.Value.StartsWith("--name=", StringComparison.Ordinal)
                    || option.Value.StartsWith("--target=", StringComparison.Ordinal))
                && !command.Words.Exists(option => option.Value is "base" or "/opt/conda" or "--name=base" or "--prefix=/opt/conda");
        if (isDistribution
            && isOwn
            && !isElsewhere
            && report.Code.IndexOf("activate", StringComparison.Ordinal) < 0
            && SageMakerDistributionContents.Held(image, project) is (string name, _)
            && SageMakerDistributionContents.Protects(name))
        {
            report.Report(Rules.ProtectedPackage, word.Range, fix: null, name, image?.Reference ?? "SageMaker Distribution");
        }
    }

    // GitHub ended it in March 2022 (github.blog, "Improving Git protocol security on GitHub").
    private static void CheckProtocol(ShellCommand command, ShellReport report)
    {
        ShellWord? word = command.Words.Find(candidate => candidate.Value.Contains(DeadProtocol));
        if (word is not null && (command.Program == "git" || InstallationCheck.PipArguments(command).Any()))
        {
            int at = word.Text.IndexOf("git://", StringComparison.Ordinal);
            report.Report(
                Rules.PackageUrl,
                new TextRange(word.Start + at, "git".Length),
                SuggestedFix.Replace("https"),
                word.Value.Substring(word.Value.LastIndexOf('/') + 1),
                "GitHub has ended the protocol git://; write https://");
        }
    }
}
