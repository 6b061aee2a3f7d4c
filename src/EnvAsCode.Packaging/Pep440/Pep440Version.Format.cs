using System.Text;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Pep440;

/// <content>The texts of a version.</content>
public sealed partial class Pep440Version
{
    /// <summary>
    /// The normal form without trailing zeros of the release: one text for all spellings of a version (<c>canonicalize_version</c> of
    /// PyPA's packaging).
    /// </summary>
    public string CanonicalText => this.Format(this.SignificantLength);

    /// <summary>
    /// The normal form of the version as it was written, trailing zeros included: <c>1.0.0rc1</c> for <c>v1.0.0-RC_1</c> (PEP 440,
    /// "Normalization").
    /// </summary>
    public override string ToString() => this.text ??= this.Format(this.release.Length);

    private string Format(int releaseLength)
    {
        StringBuilder builder = new();
        if (!this.Epoch.IsZero)
        {
            builder.Append(this.Epoch.ToString()).Append('!');
        }

        for (int i = 0; i < releaseLength; i++)
        {
            if (i > 0)
            {
                builder.Append('.');
            }

            builder.Append(this.release[i].ToString());
        }

        if (this.PreRelease is PreRelease preRelease)
        {
            builder.Append(preRelease.ToString());
        }

        if (this.Post is VersionNumber post)
        {
            builder.Append(".post").Append(post.ToString());
        }

        if (this.Dev is VersionNumber dev)
        {
            builder.Append(".dev").Append(dev.ToString());
        }

        if (this.Local is not null)
        {
            builder.Append('+').Append(this.Local);
        }

        return builder.ToString();
    }
}
