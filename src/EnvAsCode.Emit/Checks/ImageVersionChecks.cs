using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC5014 and EAC5015: what SageMaker is told of an image and its versions.</summary>
internal sealed class ImageVersionChecks : ImageCheck
{
    /// <inheritdoc/>
    protected override void Check(CheckedImage image, FindingCollector findings)
    {
        ImageVersion version = image.Strategy.Version;
        string at = image.Path + "." + nameof(image.Strategy.Version) + ".";
        for (int i = 0; i < version.Aliases.Count; i++)
        {
            if (!ImageVersionText.IsAlias(version.Aliases[i]))
            {
                SuggestedFix? fix = ImageVersionText.NearestAlias(version.Aliases[i]) is { } near ? SuggestedFix.Value(near) : null;
                findings.ReportFixable(
                    Rules.ImageVersionAlias, ModelPath.Item(at + nameof(version.Aliases), i), null, fix, version.Aliases[i]);
            }
        }

        CheckLanguage(version.MLFramework, at + nameof(version.MLFramework), "a framework", "PyTorch 2.8");
        CheckLanguage(version.ProgrammingLang, at + nameof(version.ProgrammingLang), "a language", "Python 3.11");
        if (version.ReleaseNotes is { Length: 0 or > 255 } notes)
        {
            findings.Report(
                Rules.ImageMetadata,
                at + nameof(version.ReleaseNotes),
                notes.Length == 0 ? notes : notes.Substring(0, 20) + "…",
                "release notes",
                "1 to 255 characters");
        }

        if (image.Strategy.RoleArn is { } role && !IsRole(role))
        {
            findings.Report(
                Rules.ImageMetadata,
                image.Path + "." + nameof(image.Strategy.RoleArn),
                role,
                "the ARN of a role",
                "one as \"arn:aws:iam::123456789012:role/StudioImages\"");
        }

        void CheckLanguage(string? text, string place, string what, string example)
        {
            if (text is not null && (text.Length > 128 || !ImageVersionText.IsLanguage(text)))
            {
                findings.Report(
                    Rules.ImageMetadata,
                    place,
                    text,
                    what,
                    "a name of letters and a version of two or three numbers, as \"" + example + "\"");
            }
        }
    }

    // SageMaker's RoleArn: arn:aws[a-z-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+.
    private static bool IsRole(string role)
    {
        string[] parts = role.Split([':'], 6);
        return parts.Length == 6 && parts[0] == "arn" && parts[1].StartsWith("aws", System.StringComparison.Ordinal) && parts[2] == "iam"
            && parts[3].Length == 0
            && parts[4].Length == 12 && System.Array.TrueForAll(parts[4].ToCharArray(), c => c is >= '0' and <= '9')
            && parts[5].StartsWith("role/", System.StringComparison.Ordinal) && parts[5].Length > "role/".Length
            && NameSyntax.FirstRefused(parts[5], "_+=,.@-/", allowsUpperCase: true) < 0 && role.Length <= 2048;
    }
}
