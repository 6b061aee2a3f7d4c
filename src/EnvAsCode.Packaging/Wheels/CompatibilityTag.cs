using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Wheels;

/// <summary>
/// What a wheel needs: interpreter, ABI and platform, as <c>cp311-cp311-manylinux_2_17_x86_64</c>, in lower case. Source: the platform
/// compatibility tags specification of packaging.python.org (PEP 425).
/// </summary>
public sealed record CompatibilityTag
{
    /// <summary>A tag.</summary>
    /// <param name="interpreter">See <see cref="Interpreter"/>.</param>
    /// <param name="abi">See <see cref="Abi"/>.</param>
    /// <param name="platform">See <see cref="Platform"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public CompatibilityTag(string interpreter, string abi, string platform)
    {
        this.Interpreter = AsciiText.ToLower(interpreter ?? throw new ArgumentNullException(nameof(interpreter)));
        this.Abi = AsciiText.ToLower(abi ?? throw new ArgumentNullException(nameof(abi)));
        this.Platform = AsciiText.ToLower(platform ?? throw new ArgumentNullException(nameof(platform)));
    }

    /// <summary>The interpreter, as <c>cp311</c> or <c>py3</c>.</summary>
    public string Interpreter { get; }

    /// <summary>The binary interface, as <c>cp311</c>, <c>abi3</c> or <c>none</c>.</summary>
    public string Abi { get; }

    /// <summary>The platform, as <c>manylinux_2_17_x86_64</c> or <c>any</c>.</summary>
    public string Platform { get; }

    /// <summary>Reads a tag; each part may be a set joined by dots, so that one text stands for several tags. Never throws.</summary>
    /// <param name="text">The tag, as <c>py2.py3-none-any</c>.</param>
    /// <param name="tags">The tags, first the one of the first members.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out IReadOnlyList<CompatibilityTag>? tags)
    {
        string[][] parts = [.. (text ?? "").Split('-').Select(part => part.Split('.'))];
        tags = parts.Length != 3 || Array.Exists(parts, part => Array.Exists(part, member => member.Length == 0))
            ? null
            : [.. from interpreter in parts[0]
                from abi in parts[1]
                from platform in parts[2]
                select new CompatibilityTag(interpreter, abi, platform)];
        return tags is not null;
    }

    /// <summary>The tag as a wheel's file name writes it.</summary>
    public override string ToString() => this.Interpreter + "-" + this.Abi + "-" + this.Platform;
}
