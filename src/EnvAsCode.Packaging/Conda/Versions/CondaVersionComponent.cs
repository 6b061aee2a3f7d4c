using System;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.Versions;

/// <summary>
/// A run of digits or of other characters in a conda version (CEP 33). Text sorts below numbers, <c>dev</c> below other text, and
/// <c>post</c> above all numbers.
/// </summary>
internal readonly struct CondaVersionComponent : IComparable<CondaVersionComponent>, IEquatable<CondaVersionComponent>
{
    // conda upper-cases "dev" so that it sorts below the other texts, which are in lower case: '*' < "DEV" < '_' < 'a'.
    private const string Dev = "DEV";

    private readonly VersionNumber number;
    private readonly bool isPost;

    private CondaVersionComponent(VersionNumber number, string? text, bool isPost)
    {
        this.number = number;
        this.Text = text;
        this.isPost = isPost;
    }

    /// <summary>The text in lower case, but <c>DEV</c>; <see langword="null"/> for a number and for <c>post</c>.</summary>
    public string? Text { get; }

    /// <summary>Whether this is 0, which stands for what is missing.</summary>
    public bool IsZero => this.Text is null && !this.isPost && this.number.IsZero;

    public static CondaVersionComponent FromNumber(VersionNumber number) => new(number, null, isPost: false);

    public static CondaVersionComponent FromText(string lowerText) => lowerText switch
    {
        "post" => new(default, null, isPost: true),
        "dev" => new(default, Dev, isPost: false),
        _ => new(default, lowerText, isPost: false),
    };

    /// <summary>Whether this starts with another component: a text with a text, anything else only with the same.</summary>
    public bool StartsWith(CondaVersionComponent other) => other.Text is null
        ? this.Equals(other)
        : this.Text is not null && this.Text.StartsWith(other.Text, StringComparison.Ordinal);

    /// <summary>The component that comes right after a number; none comes after a text or <c>post</c>.</summary>
    public bool TryGetNext(out CondaVersionComponent next)
    {
        next = FromNumber(this.number.Next);
        return this.Text is null && !this.isPost;
    }

    /// <inheritdoc/>
    public int CompareTo(CondaVersionComponent other)
    {
        if (this.Text is not null || other.Text is not null)
        {
            return this.Text is null ? 1 : other.Text is null ? -1 : string.CompareOrdinal(this.Text, other.Text);
        }

        return this.isPost || other.isPost ? this.isPost.CompareTo(other.isPost) : this.number.CompareTo(other.number);
    }

    /// <inheritdoc/>
    public bool Equals(CondaVersionComponent other) => this.CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CondaVersionComponent other && this.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        this.Text is not null ? StringComparer.Ordinal.GetHashCode(this.Text) : this.isPost ? 1 : this.number.GetHashCode();
}
