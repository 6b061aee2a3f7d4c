using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Repositories;

/// <summary>Basic scans of images. Nothing is looked at: a scan finds what the host's options say.</summary>
internal static class ImageScans
{
    private const string StartedAt = "scanStartedAt";

    private const string Failure = "scanFailure";

    /// <summary>An image can be scanned once in this time.</summary>
    private const int SecondsBetweenScans = 24 * 60 * 60;

    /// <summary>StartImageScan.</summary>
    public static JsonObject Start(StudioTurn turn, JsonObject input)
    {
        Resource repository = Repositories.Find(turn, input);
        Resource image = EcrImages.Find(turn, input.Text("repositoryName"), input.ObjectOrNull("imageId")!);
        if (turn.Now < image.Details.NumberOrNull(StartedAt) + SecondsBetweenScans)
        {
            throw new ApiException("LimitExceededException", "The scan quota per image has been exceeded. Wait and try again.");
        }

        Start(turn, image);
        JsonObject output = Repositories.Output(repository);
        output.Assign(input, "imageId");
        output["imageScanStatus"] = Status(turn, image);
        return output;
    }

    /// <summary>Starts a scan of an image.</summary>
    public static void Start(StudioTurn turn, Resource image)
    {
        image.Details[StartedAt] = turn.Now;
        image.Details[Failure] = turn.FailureReason;
    }

    /// <summary>DescribeImageScanFindings.</summary>
    public static JsonObject Describe(StudioTurn turn, JsonObject input)
    {
        Resource repository = Repositories.Find(turn, input);
        Resource image = EcrImages.Find(turn, input.Text("repositoryName"), input.ObjectOrNull("imageId")!);
        if (!image.Details.ContainsKey(StartedAt))
        {
            throw new ApiException(
                "ScanNotFoundException",
                $"Image scan does not exist for the image with '{image.Document.Text("imageDigest")}' in the repository with name "
                + $"'{input.Text("repositoryName")}' in the registry with id '{turn.Identity.Account}'");
        }

        JsonObject output = Repositories.Output(repository);
        output.Assign(input, "imageId");
        JsonObject status = Status(turn, image);
        output["imageScanStatus"] = status;
        if (status.Text("status") == "COMPLETE")
        {
            JsonObject findings = Summary(turn, image);
            findings["findings"] = turn.Options.ScanFindings
                .Select(finding =>
                    new JsonObject { ["name"] = finding.Name, ["description"] = finding.Description, ["severity"] = finding.Severity })
                .ToJsonArray();
            output["imageScanFindings"] = findings;
        }

        return output;
    }

    /// <summary>An image with what DescribeImages shows of its scan.</summary>
    public static JsonObject ShowIn(StudioTurn turn, Resource image)
    {
        JsonObject shown = image.Document.Copy();
        if (image.Details.ContainsKey(StartedAt))
        {
            JsonObject status = Status(turn, image);
            shown["imageScanStatus"] = status;
            if (status.Text("status") == "COMPLETE")
            {
                shown["imageScanFindingsSummary"] = Summary(turn, image);
            }
        }

        return shown;
    }

    private static decimal CompletedAt(StudioTurn turn, Resource image) =>
        image.Details.NumberOrNull(StartedAt)!.Value + (decimal)turn.Options.Delays.ImageScan.TotalSeconds;

    private static JsonObject Status(StudioTurn turn, Resource image)
    {
        bool isDone = CompletedAt(turn, image) <= turn.Now;
        return (isDone, image.Details.TextOrNull(Failure)) switch
        {
            (false, _) => new() { ["status"] = "IN_PROGRESS" },
            (true, { } reason) => new() { ["status"] = "FAILED", ["description"] = reason },
            _ => new() { ["status"] = "COMPLETE", ["description"] = "The scan was completed successfully." },
        };
    }

    private static JsonObject Summary(StudioTurn turn, Resource image)
    {
        IEnumerable<KeyValuePair<string, JsonNode?>> counts = turn.Options.ScanFindings
            .CountBy(finding => finding.Severity)
            .Select(count => KeyValuePair.Create(count.Key, (JsonNode?)count.Value));
        return new()
        {
            ["imageScanCompletedAt"] = CompletedAt(turn, image),
            ["vulnerabilitySourceUpdatedAt"] = image.Details.NumberOrNull(StartedAt),
            ["findingSeverityCounts"] = new JsonObject(counts),
        };
    }
}
