using System;
using System.Numerics;
using CsCheck;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Text;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

public class VersionNumberTests
{
    private static readonly Gen<string> Digits = Gen.OneOf(
        Gen.ULong.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Gen.String[Gen.Char['0', '9'], 1, 40],
        Gen.OneOfConst("18446744073709551615", "18446744073709551616", "99999999999999999999", "9", "000"));

    [Fact]
    public void Numbers_of_any_size_are_compared_as_numbers() => Gen.Select(Digits, Digits).SampleRepeatably((left, right) =>
    {
        VersionNumber leftNumber = Pep440Version.Parse(left).Major;
        VersionNumber rightNumber = Pep440Version.Parse(right).Major;
        int expected = BigInteger.Parse(left, System.Globalization.CultureInfo.InvariantCulture)
            .CompareTo(BigInteger.Parse(right, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Math.Sign(expected), Math.Sign(leftNumber.CompareTo(rightNumber)));
        Assert.Equal(expected == 0, leftNumber == rightNumber);
        Assert.Equal(expected < 0, leftNumber < rightNumber);
        Assert.True(expected != 0 || leftNumber.GetHashCode() == rightNumber.GetHashCode());
    });

    [Fact]
    public void The_next_number_is_one_more() => Digits.SampleRepeatably(digits => Assert.Equal(
        (BigInteger.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) + 1)
            .ToString(System.Globalization.CultureInfo.InvariantCulture),
        Pep440Version.Parse(digits).Major.Next.ToString()));

    [Fact]
    public void A_small_number_is_an_int() =>
        Assert.Equal((true, 2147483647, false), (Get("2147483647", out int largest), largest, Get("2147483648", out _)));

    private static bool Get(string digits, out int number) => Pep440Version.Parse(digits).Major.TryGetInt32(out number);
}
