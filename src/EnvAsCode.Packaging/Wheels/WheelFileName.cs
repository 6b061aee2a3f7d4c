using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Wheels;

/// <summary>
/// A wheel's file name: <c>name-version(-build)?-python-abi-platform.whl</c>. Source: the binary distribution format specification of
/// packaging.python.org (PEP 427).
/// </summary>
public sealed partial class WheelFileName
{
    private WheelFileName(string text, PackageName name, Pep440Version version, string? build, IReadOnlyList<CompatibilityTag> tags)
    {
        this.Text = text;
        this.Name = name;
        this.Version = version;
        this.Build = build;
        this.Tags = tags;
    }

    /// <summary>The whole file name.</summary>
    public string Text { get; }

    /// <summary>The package's name; in a file name <c>_</c> stands for <c>-</c>.</summary>
    public PackageName Name { get; }

    /// <summary>The package's version.</summary>
    public Pep440Version Version { get; }

    /// <summary>The build tag, which starts with a digit; the higher one is preferred.</summary>
    public string? Build { get; }

    /// <summary>The build tag as a value that is ordered; <see langword="null"/> if there is none, which is less than any.</summary>
    public WheelBuildTag? BuildTag
    {
        get
        {
            if (this.Build is not { } build)
            {
                return null;
            }

            int digits = 0;
            while (digits < build.Length && AsciiText.IsDigit(build[digits]))
            {
                digits++;
            }

            return new WheelBuildTag(VersionNumber.FromDigits(build.AsSpan(0, digits)), build.Substring(digits));
        }
    }

    /// <summary>All tags that the wheel fits.</summary>
    public IReadOnlyList<CompatibilityTag> Tags { get; }

    /// <summary>Reads a wheel's file name.</summary>
    /// <param name="text">The file name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is none; the message says why.</exception>
    public static WheelFileName Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out WheelFileName? wheel, out ParseError? error)
            ? wheel
            : throw new FormatException(error.Message);

    /// <summary>Reads a wheel's file name. Never throws.</summary>
    /// <param name="text">The file name.</param>
    /// <param name="wheel">The parts, if it is one.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out WheelFileName? wheel) => TryParse(text, out wheel, out _);

    /// <summary>Reads a wheel's file name, and says what is wrong. Never throws.</summary>
    /// <param name="text">The file name.</param>
    /// <param name="wheel">The parts, if it is one.</param>
    /// <param name="error">What is wrong otherwise.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out WheelFileName? wheel, [NotNullWhen(false)] out ParseError? error)
    {
        text ??= "";
        wheel = null;
        error = null;
        if (!text.EndsWith(".whl", StringComparison.Ordinal))
        {
            error = new ParseError(ParseErrorCode.WheelExtension, new TextSpan(0, text.Length), text);
            return false;
        }

        string[] parts = text.Substring(0, text.Length - 4).Split('-');
        if (parts.Length is not (5 or 6))
        {
            error = new ParseError(ParseErrorCode.WheelPartCount, new TextSpan(0, text.Length), text);
            return false;
        }

        int versionStart = parts[0].Length + 1;
        if (!TryParseName(parts[0], out PackageName? name))
        {
            error = new ParseError(ParseErrorCode.WheelName, new TextSpan(0, parts[0].Length), parts[0]);
        }
        else if (!Pep440Version.TryParse(parts[1], out Pep440Version? version, out ParseError? versionError))
        {
            error = versionError.Shift(versionStart);
        }
        else if (parts.Length == 6 && (parts[2].Length == 0 || !AsciiText.IsDigit(parts[2][0])))
        {
            error = new ParseError(ParseErrorCode.WheelBuild, new TextSpan(versionStart + parts[1].Length + 1, parts[2].Length), parts[2]);
        }
        else if (!CompatibilityTag.TryParse(string.Join("-", parts, parts.Length - 3, 3), out IReadOnlyList<CompatibilityTag>? tags))
        {
            error = new ParseError(ParseErrorCode.WheelTags, new TextSpan(0, text.Length), text);
        }
        else
        {
            wheel = new WheelFileName(text, name, version, parts.Length == 6 ? parts[2] : null, tags);
        }

        return wheel is not null;
    }

    /// <summary>The file name.</summary>
    public override string ToString() => this.Text;

    // Two underscores in a row cannot come from a normal name.
    private static bool TryParseName(string text, [NotNullWhen(true)] out PackageName? name)
    {
        name = null;
        return text.IndexOf("__", StringComparison.Ordinal) < 0 && PackageName.TryParse(text, out name, out _);
    }
}
