using System;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>The digest of an image reference.</summary>
internal static class ImageDigest
{
    private const string Algorithm = "@sha256:";

    // No image has it: Docker refuses to pull it, and EAC2033 asks for the right one before.
    private static readonly string Placeholder = new('0', 64);

    /// <summary>
    /// A finding about a reference without a digest, with the fix that appends one to be filled in: which it is, only the registry knows.
    /// </summary>
    /// <param name="finding">The finding, at the reference.</param>
    public static Finding Fix(Finding finding, string reference)
    {
        string written = reference + Algorithm + Placeholder;
        return finding with
        {
            Fix = new SuggestedFix(FixKind.ReplaceValue, "Append a digest to fill in", written),
            OwnerFix = SuggestedFix.With(nameof(BaseImage.Reference), written) with { Title = "Append a digest to fill in" },
        };
    }

    /// <summary>The digest of a reference, if it is the one to be filled in.</summary>
    public static TextRange? PlaceholderIn(string reference)
    {
        int at = reference.IndexOf(Algorithm, StringComparison.Ordinal);
        return at >= 0 && string.CompareOrdinal(reference, at + Algorithm.Length, Placeholder, 0, Placeholder.Length) == 0
            ? new TextRange(at + 1, reference.Length - at - 1)
            : null;
    }
}
