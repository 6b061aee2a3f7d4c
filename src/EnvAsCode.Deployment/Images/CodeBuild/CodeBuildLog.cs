using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws;
using EnvAsCode.Aws.CloudWatchLogs;
using EnvAsCode.Aws.CloudWatchLogs.Model;
using EnvAsCode.Aws.CodeBuild.Model;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Images;

/// <summary>The output of a build, read from CloudWatch Logs as it comes.</summary>
internal sealed class CodeBuildLog(IAmazonCloudWatchLogs client, IProgress<ImageProgress> progress)
{
    private const string CheckMark = "envascode-check ";

    private readonly LastLines lines = new();
    private string? token;
    private bool isRefused;

    /// <summary>The last lines.</summary>
    public IReadOnlyList<string> LastLines => this.lines.Lines;

    /// <summary>What the check in the build found; <see langword="null"/> if it found nothing, or was not reached.</summary>
    public DeploymentException? Finding { get; private set; }

    /// <summary>Reads what is new.</summary>
    public async Task ReadAsync(Build? build, CancellationToken cancellation)
    {
        if (this.isRefused || build?.Logs is not { GroupName: { } group, StreamName: { } stream })
        {
            return;
        }

        while (await this.ReadPageAsync(group, stream, cancellation))
        {
        }
    }

    private async Task<bool> ReadPageAsync(string group, string stream, CancellationToken cancellation)
    {
        try
        {
            GetLogEventsResponse page = await client.GetLogEventsAsync(
                new() { LogGroupName = group, LogStreamName = stream, StartFromHead = true, NextToken = this.token }, cancellation);
            foreach (OutputLogEvent happened in page.Events ?? [])
            {
                this.Hear((happened.Message ?? "").TrimEnd('\r', '\n'));
            }

            bool isMore = page.NextForwardToken != this.token;
            this.token = page.NextForwardToken;
            return isMore && page.Events is { Count: > 0 };
        }
        catch (AmazonServiceException e) when (AwsErrors.KindOf(e) == AwsErrorKind.NotFound)
        {
            // It is made with the first line.
            return false;
        }
        catch (AmazonServiceException e) when (AwsErrors.KindOf(e) == AwsErrorKind.AccessDenied)
        {
            this.isRefused = true;
            progress.Report(new ImageProgress($"The log of the build ({group}, {stream}) may not be read: logs:GetLogEvents is missing"));
            return false;
        }
    }

    private void Hear(string text)
    {
        foreach (string line in text.Split('\n').Select(static line => line.TrimEnd()).Where(static line => line.Length > 0))
        {
            if (line.StartsWith(CheckMark, StringComparison.Ordinal) && FindingOf(line[CheckMark.Length..]) is { } finding)
            {
                this.Finding = finding;
                continue;
            }

            this.lines.Add(line);

            progress.Report(new ImageProgress(line));
        }
    }

    // The log is the build's own output: what looks like a finding and is none of a known rule is a line like others.
    private static DeploymentException? FindingOf(string json)
    {
        try
        {
            Found? found = JsonSerializer.Deserialize<Found>(json, JsonSerializerOptions.Web);
            Rule? rule = Rules.All.FirstOrDefault(rule => rule.Id == found?.Rule);
            return rule is null || found!.Arguments is not [_, ..]
                ? null
                : new DeploymentException(rule, [.. found.Arguments]) { Environment = found.Arguments[0] };
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            return null;
        }
    }

    private sealed record Found(string? Rule, IReadOnlyList<string>? Arguments);
}
