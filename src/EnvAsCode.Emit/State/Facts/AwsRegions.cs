using System;
using System.Linq;
using EnvAsCode.Emit.Checks.Pins;

namespace EnvAsCode.Emit.State.Facts;

/// <summary>AWS's Regions, those announced among them. Source: AWS's "Regions and Availability Zones", of all partitions.</summary>
internal static class AwsRegions
{
    private static readonly string[] All =
    [
        "af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2",
        "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7",
        "ca-central-1", "ca-west-1", "cn-north-1", "cn-northwest-1", "eu-central-1", "eu-central-2", "eu-isoe-west-1", "eu-north-1",
        "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "eusc-de-east-1", "il-central-1", "me-central-1",
        "me-south-1", "me-west-1", "mx-central-1", "sa-east-1", "sa-west-1", "us-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1",
        "us-iso-east-1", "us-iso-west-1", "us-isob-east-1", "us-isob-west-1", "us-isof-east-1", "us-isof-south-1", "us-west-1", "us-west-2",
    ];

    /// <summary>Whether there is a Region of this name.</summary>
    public static bool Has(string region) => Array.IndexOf(All, region) >= 0;

    /// <summary>The Regions that a name is likely to mean: a keystroke away, or in the same part of the world.</summary>
    public static string Near(string region)
    {
        string? near = All.FirstOrDefault(candidate => EditDistance.IsOneKeystroke(candidate, region));
        string part = region.Substring(0, region.LastIndexOf('-') + 1);
        string[] alike = near is not null ? [near] : [.. All.Where(known => known.StartsWith(part, StringComparison.Ordinal))];
        string area = region.Split('-')[0] + "-";
        alike = alike.Length > 0 ? alike : [.. All.Where(known => known.StartsWith(area, StringComparison.Ordinal))];
        return string.Join(" or ", alike.Select(known => "\"" + known + "\""));
    }
}
