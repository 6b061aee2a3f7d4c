using System;
using System.Globalization;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>EAC3030 and EAC3031: base images that Studio cannot run.</summary>
internal sealed class BaseImageContract : ImageCheck
{
    private const int MaximumId = 65_535;

    // As the official images and most publishers mark them: a namespace of the architecture, or a part of the tag.
    private static readonly string[] OtherArchitectures =
        ["arm64", "arm64v8", "aarch64", "arm32v7", "armv7", "ppc64le", "s390x", "riscv64"];

    /// <inheritdoc/>
    protected override void Check(CheckedImage image, FindingCollector findings)
    {
        if (image.Strategy.Apps.IsEmpty)
        {
            return;
        }

        BaseImage from = image.Strategy.From;
        string path = image.Path + "." + nameof(CustomImage.From);
        CheckId(from.Uid, path + "." + nameof(from.Uid), findings);
        CheckId(from.Gid, path + "." + nameof(from.Gid), findings);
        foreach (string part in from.Reference.Split('/', ':', '-', '_', '@'))
        {
            if (Array.IndexOf(OtherArchitectures, part.ToLowerInvariant()) >= 0)
            {
                TextRange range = new(from.Reference.IndexOf(part, StringComparison.Ordinal), part.Length);
                findings.ReportPart(Rules.OtherArchitecture, path + "." + nameof(from.Reference), range, from.Reference, part);
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
