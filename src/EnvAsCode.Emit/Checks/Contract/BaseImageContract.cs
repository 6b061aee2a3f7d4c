using System;
using System.Globalization;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>EAC3030 and EAC3031: base images that Studio cannot run.</summary>
internal static class BaseImageContract
{
    private const int MaximumId = 65_535;

    // As the official images and most publishers mark them: a namespace of the architecture, or a part of the tag.
    private static readonly string[] OtherArchitectures =
        ["arm64", "arm64v8", "aarch64", "arm32v7", "armv7", "ppc64le", "s390x", "riscv64"];

    /// <summary>Checks a base image.</summary>
    /// <param name="custom">The image that is built on it.</param>
    /// <param name="path">The path of the base.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(CustomImage custom, string path, FindingCollector findings)
    {
        if (custom.Apps.IsEmpty)
        {
            return;
        }

        BaseImage image = custom.From;
        CheckId(image.Uid, path + "." + nameof(image.Uid), findings);
        CheckId(image.Gid, path + "." + nameof(image.Gid), findings);
        foreach (string part in image.Reference.Split('/', ':', '-', '_', '@'))
        {
            if (Array.IndexOf(OtherArchitectures, part.ToLowerInvariant()) >= 0)
            {
                TextRange range = new(image.Reference.IndexOf(part, StringComparison.Ordinal), part.Length);
                findings.ReportPart(Rules.OtherArchitecture, path + "." + nameof(image.Reference), range, image.Reference, part);
            }
        }
    }

    private static void CheckId(int id, string path, FindingCollector findings)
    {
        if (id is < 0 or > MaximumId)
        {
            findings.Report(Rules.IdOutOfRange, path, id.ToString(CultureInfo.InvariantCulture));
        }
    }
}
