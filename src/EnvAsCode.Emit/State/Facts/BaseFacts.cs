using System.Collections.Generic;
using EnvAsCode.Emit.Bases;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.State.Facts;

/// <summary>
/// What is known of a base image. Of a base that nobody described only what its declaration says is known: what is
/// <see langword="null"/> may be either way, and no check may hold it against anybody.
/// </summary>
internal sealed record BaseFacts
{
    /// <summary>The image as declared.</summary>
    public required BaseImage Image { get; init; }

    /// <summary>The distribution, as <c>debian</c> (<c>ID</c> of os-release).</summary>
    public string? Distribution { get; init; }

    /// <summary>Its release, as <c>12</c> (<c>VERSION_ID</c> of os-release).</summary>
    public string? Release { get; init; }

    /// <summary>The version of glibc, as <c>2.36</c>.</summary>
    public string? Glibc { get; init; }

    /// <summary>The package manager of the system: apt or yum.</summary>
    public PackageManager? Manager { get; init; }

    /// <summary>The programs on <c>PATH</c> that a declaration may ask for, sorted; <see langword="null"/> if not known.</summary>
    public EquatableArray<string>? Programs { get; init; }

    /// <summary>The interpreters, the one of <c>python3</c> first; <see langword="null"/> if not known.</summary>
    public EquatableArray<Interpreter>? Interpreters { get; init; }

    /// <summary>The users who are known beside the one that it runs as.</summary>
    public EquatableArray<ImageUser> Users { get; init; }

    /// <summary>The conda of the image; <see langword="null"/> for none.</summary>
    public CondaInstallation? Conda => this.Image.Conda;

    /// <summary>Whether conda's base environment holds no Python, as that of micromamba's images.</summary>
    public bool IsCondaEmpty { get; init; }

    /// <summary>Whether it is known that the image sets no <c>SHELL</c>.</summary>
    public bool HasDefaultShell { get; init; }

    /// <summary>The folder in which programs start, where it is known that nothing but users' own files lies there.</summary>
    public string? Workdir { get; init; }

    /// <summary>What is known of a base.</summary>
    public static BaseFacts Of(BaseImage image)
    {
        BaseFacts facts = DescribedBases.Of(image)?.FactsOf(image) ?? KnownBases.Of(image) ?? new BaseFacts { Image = image };
        if (image.PythonExecutable is { } declared)
        {
            List<Interpreter> others = [.. facts.Interpreters ?? []];
            int known = others.FindIndex(one => one.Path == declared);
            Interpreter first = known < 0 ? new Interpreter(declared, image.Python) : others[known];
            others.Remove(first);
            return facts with { Interpreters = [first, .. others] };
        }

        return facts;
    }

    /// <summary>The interpreter that the system's package manager installs; <see langword="null"/> if not known.</summary>
    /// <param name="withPip">Whether pip comes with it.</param>
    public Interpreter SystemPython(bool withPip) => new(
        "/usr/bin/python3",
        HasPip: withPip,
        IsExternallyManaged: (this.Distribution, this.Release) switch
        {
            // Debian from 12, Ubuntu from 23.04 (their release notes).
            ("debian", { } release) => IsAtLeast(release, 12, 0),
            ("ubuntu", { } release) => IsAtLeast(release, 23, 4),
            ("amzn", _) => false,
            _ => null,
        });

    /// <summary>Whether a release is a given one or a later one.</summary>
    internal static bool IsAtLeast(string release, int major, int minor)
    {
        string[] parts = release.Split('.');
        return int.TryParse(parts[0], out int first)
            && (first > major || (first == major && (minor == 0 || (parts.Length > 1 && int.TryParse(parts[1], out int second)
                && second >= minor))));
    }
}
