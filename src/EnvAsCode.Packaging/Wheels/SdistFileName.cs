using System;
using System.Diagnostics.CodeAnalysis;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Wheels;

/// <summary>
/// The file name of a source distribution: <c>name-version.tar.gz</c>, or <c>.zip</c> of old releases. Source: the source distribution
/// format specification of packaging.python.org (PEP 625).
/// </summary>
/// <remarks>
/// Names of before PEP 625 may hold <c>-</c>, so that name and version are told apart by the last <c>-</c> that a version follows.
/// </remarks>
public sealed partial class SdistFileName
{
    private static readonly string[] Extensions = [".tar.gz", ".zip"];

    private SdistFileName(string text, PackageName name, Pep440Version version)
    {
        this.Text = text;
        this.Name = name;
        this.Version = version;
    }

    /// <summary>The whole file name.</summary>
    public string Text { get; }

    /// <summary>The package's name; in a file name <c>_</c> stands for <c>-</c>.</summary>
    public PackageName Name { get; }

    /// <summary>The package's version.</summary>
    public Pep440Version Version { get; }

    /// <summary>Reads the file name of a source distribution.</summary>
    /// <param name="text">The file name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is none; the message says why.</exception>
    public static SdistFileName Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out SdistFileName? sdist, out ParseError? error)
            ? sdist
            : throw new FormatException(error.Message);

    /// <summary>Reads the file name of a source distribution. Never throws.</summary>
    /// <param name="text">The file name.</param>
    /// <param name="sdist">The parts, if it is one.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SdistFileName? sdist) => TryParse(text, out sdist, out _);

    /// <summary>Reads the file name of a source distribution, and says what is wrong. Never throws.</summary>
    /// <param name="text">The file name.</param>
    /// <param name="sdist">The parts, if it is one.</param>
    /// <param name="error">What is wrong otherwise.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SdistFileName? sdist, [NotNullWhen(false)] out ParseError? error)
    {
        text ??= "";
        sdist = null;
        error = null;
        string? extension = Array.Find(Extensions, extension => text.EndsWith(extension, StringComparison.Ordinal));
        if (extension is null)
        {
            error = new ParseError(ParseErrorCode.SdistExtension, new TextSpan(0, text.Length), text);
            return false;
        }

        string stem = text.Substring(0, text.Length - extension.Length);
        for (int dash = stem.LastIndexOf('-'); dash > 0; dash = stem.LastIndexOf('-', dash - 1))
        {
            if (Pep440Version.TryParse(stem.Substring(dash + 1), out Pep440Version? version)
                && PackageName.TryParse(stem.Substring(0, dash), out PackageName? name, out _))
            {
                sdist = new SdistFileName(text, name, version);
                return true;
            }
        }

        error = new ParseError(ParseErrorCode.SdistNameAndVersion, new TextSpan(0, stem.Length), text);
        return false;
    }

    /// <summary>The file name.</summary>
    public override string ToString() => this.Text;
}
