using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using EnvAsCode.Packaging.Conda.MatchSpecs;
using EnvAsCode.Packaging.Conda.Versions;
using EnvAsCode.Packaging.Conda.VersionSpecs;
using EnvAsCode.Packaging.Licenses;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Requirements;
using EnvAsCode.Packaging.Wheels;
using Xunit;

namespace EnvAsCode.Packaging.Tests.Interop;

/// <summary>What .NET 8 asks of a type that is a text.</summary>
public sealed class ParsableTests
{
    [Fact]
    public void Every_text_is_read_by_code_that_knows_only_the_interface_and_written_back_as_json()
    {
        Both<Pep440Version>("1.0rc1", "one");
        Both<VersionSpecifier>(">=1.26", "1.26.x");
        Both<VersionSpecifierSet>("<2,>=1.26", ">=");
        Both<PackageName>("Flask-SQLAlchemy", "-flask");
        Both<Requirement>("dvc[s3]>=3; python_version >= \"3.9\"", "dvc[");
        Both<Marker>("python_version >= \"3.9\"", "python_version >=");
        Both<LicenseExpression>("MIT OR Apache-2.0", "MIT OR");
        Both<CondaVersion>("1.26.4", "1..2");
        Both<CondaVersionSpec>(">=1.26,<2", ">=1.26,");
        Both<MatchSpec>("numpy=1.26", "numpy[");
        Both<WheelFileName>("a-1.0-py3-none-any.whl", "a-1.0.whl");
        Both<SdistFileName>("a-1.0.tar.gz", "a.tar.gz");
    }

    [Fact]
    public void A_text_that_is_wrong_says_where_in_the_json_it_stands()
    {
        JsonException exception = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<Dictionary<string, Pep440Version>>("""{"numpy": "one"}"""));

        Assert.Equal("$.numpy", exception.Path);
        Assert.IsType<FormatException>(exception.InnerException);
    }

    [Fact]
    public void A_name_can_be_the_key_of_a_dictionary()
    {
        const string Json = """{"numpy":"1.26.4"}""";
        Dictionary<PackageName, Pep440Version> pins = JsonSerializer.Deserialize<Dictionary<PackageName, Pep440Version>>(Json)!;

        Assert.Equal(Pep440Version.Parse("1.26.4"), pins[PackageName.Parse("NumPy")]);
        Assert.Equal(Json, JsonSerializer.Serialize(pins));
    }

    private static void Both<T>(string right, string wrong)
        where T : class, ISpanParsable<T>
    {
        T value = Parse<T>(right);

        Assert.Equal(value.ToString(), T.Parse(right.AsSpan(), null).ToString());
        Assert.True(TryParse(right, out T? read));
        Assert.Equal(value.ToString(), read.ToString());
        Assert.True(T.TryParse(right.AsSpan(), null, out _));
        Assert.False(TryParse<T>(wrong, out _));
        Assert.False(T.TryParse(wrong.AsSpan(), null, out _));
        Assert.Throws<FormatException>(() => Parse<T>(wrong));
        Assert.Throws<ArgumentNullException>(() => Parse<T>(null!));
        Assert.Equal(value.ToString(), JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value))!.ToString());
    }

    // Through the constraint alone: of a span's interface too, C# would take the span.
    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static bool TryParse<T>(string text, [NotNullWhen(true)] out T? value)
        where T : class, IParsable<T> => T.TryParse(text, null, out value);
}
