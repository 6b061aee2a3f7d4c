using System;
using System.Globalization;

namespace EnvAsCode.Packaging.Text;

/// <summary>
/// A number inside a version: a natural number without an upper limit, since date versions (<c>20240131120000</c>) overflow 32 bits
/// and neither PEP 440 nor conda's tools set a limit.
/// </summary>
public readonly struct VersionNumber : IEquatable<VersionNumber>, IComparable<VersionNumber>
{
    private readonly ulong value;

    // Only for numbers above 64 bits: the decimal digits without leading zeros. Not a BigInteger, whose parsing is quadratic.
    private readonly string? digits;

    /// <summary>A number.</summary>
    /// <param name="value">Its value.</param>
    public VersionNumber(ulong value) => this.value = value;

    private VersionNumber(string digits)
    {
        this.value = ulong.MaxValue;
        this.digits = digits;
    }

    /// <summary>Whether the number is 0.</summary>
    public bool IsZero => this.value == 0;

    /// <summary>The number after this one.</summary>
    public VersionNumber Next => this.digits is null && this.value != ulong.MaxValue
        ? new VersionNumber(this.value + 1)
        : new VersionNumber(Increment(this.ToString()));

    /// <summary>A number from a value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator VersionNumber(uint value) => new(value);

    /// <summary>Whether two numbers are the same.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">Another one.</param>
    public static bool operator ==(VersionNumber left, VersionNumber right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">Another one.</param>
    public static bool operator !=(VersionNumber left, VersionNumber right) => !left.Equals(right);

    /// <summary>Whether a number is smaller than another.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">Another one.</param>
    public static bool operator <(VersionNumber left, VersionNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether a number is greater than another.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">Another one.</param>
    public static bool operator >(VersionNumber left, VersionNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether a number is at most another.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">Another one.</param>
    public static bool operator <=(VersionNumber left, VersionNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a number is at least another.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">Another one.</param>
    public static bool operator >=(VersionNumber left, VersionNumber right) => left.CompareTo(right) >= 0;

    /// <summary>The number as an <see cref="int"/>, if it is small enough to be one.</summary>
    /// <param name="number">The number; 0 if it is too large.</param>
    public bool TryGetInt32(out int number)
    {
        bool fits = this.value <= int.MaxValue;
        number = fits ? (int)this.value : 0;
        return fits;
    }

    /// <inheritdoc/>
    public int CompareTo(VersionNumber other)
    {
        if (this.digits is null && other.digits is null)
        {
            return this.value.CompareTo(other.value);
        }

        if (this.digits is null || other.digits is null)
        {
            return this.digits is null ? -1 : 1;
        }

        int byLength = this.digits.Length.CompareTo(other.digits.Length);
        return byLength != 0 ? byLength : string.CompareOrdinal(this.digits, other.digits);
    }

    /// <inheritdoc/>
    public bool Equals(VersionNumber other) => this.value == other.value && this.digits == other.digits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is VersionNumber other && this.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => this.digits is null ? this.value.GetHashCode() : StringComparer.Ordinal.GetHashCode(this.digits);

    /// <summary>The decimal digits without leading zeros.</summary>
    public override string ToString() => this.digits ?? this.value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads decimal digits; the caller has checked that there is nothing else.</summary>
    internal static VersionNumber FromDigits(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> significant = text.TrimStart('0');
        if (significant.Length > 20)
        {
            return new VersionNumber(significant.ToString());
        }

        ulong value = 0;
        foreach (char c in significant)
        {
            ulong digit = (ulong)(c - '0');
            if (value > (ulong.MaxValue - digit) / 10)
            {
                return new VersionNumber(significant.ToString());
            }

            value = (value * 10) + digit;
        }

        return new VersionNumber(value);
    }

    private static string Increment(string digits)
    {
        char[] result = digits.ToCharArray();
        for (int i = result.Length - 1; i >= 0; i--)
        {
            if (result[i] != '9')
            {
                result[i]++;
                return new string(result);
            }

            result[i] = '0';
        }

        return "1" + new string(result);
    }
}
