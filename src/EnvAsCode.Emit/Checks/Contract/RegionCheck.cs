using System;
using System.Linq;
using System.Text.RegularExpressions;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Emit.State.Facts;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>EAC3082: a Region that there is not, in the name of a host or behind an option.</summary>
internal sealed class RegionCheck : ICheck
{
    // Hosts whose names hold a Region, as those of ECR and CodeArtifact.
    private static readonly Regex Host = new(
        @"\.(?:dkr\.ecr(?:-fips)?|d\.codeartifact|s3)\.(?<region>[a-z]{2,4}(?:-[a-z]+)+-[0-9]+)\.amazonaws\.com",
        RegexOptions.CultureInvariant);

    private static readonly Regex Region = new("^[a-z]{2,4}(?:-[a-z]+)+-[0-9]+$", RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        string index = nameof(EnvironmentSpec.PipOptions) + "." + nameof(PipOptions.IndexUrl);
        Check(context.Spec.PipOptions?.IndexUrl, index, context.Findings);
        foreach (CheckedStage stage in context.Images.SelectMany(static image => image.Stages))
        {
            string reference = stage.Path + "." + nameof(CustomImage.From) + "." + nameof(BaseImage.Reference);
            Check(stage.Built.From.Reference, reference, context.Findings);
        }
    }

    // A text that may name a host.
    private static void Check(string? text, string path, FindingCollector findings)
    {
        if (text is not null && Host.Match(text) is { Success: true } match && !AwsRegions.Has(match.Groups["region"].Value))
        {
            Group region = match.Groups["region"];
            findings.ReportPart(
                Rules.UnknownRegion, path, new TextRange(region.Index, region.Length), region.Value, AdviceFor(region.Value));
        }
    }

    /// <summary>Checks a command that names a Region, or a host in one.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        for (int i = 0; i < command.Words.Count; i++)
        {
            ShellWord word = command.Words[i];
            string value = word.Value.StartsWith("--region=", StringComparison.Ordinal)
                ? word.Value.Substring("--region=".Length)
                : word.Value;
            bool isOption = value != word.Value || (i > 0 && command.Words[i - 1].Value == "--region");
            string? region = isOption && Region.IsMatch(value) ? value
                : Host.Match(word.Value) is { Success: true } match ? match.Groups["region"].Value
                : null;
            if (region is not null && !AwsRegions.Has(region))
            {
                report.ReportOnce(Rules.UnknownRegion, word.Range, region, AdviceFor(region));
            }
        }
    }

    private static string AdviceFor(string region) =>
        AwsRegions.Near(region) is { Length: > 0 } near ? "; write " + near + " if that is meant" : "";
}
