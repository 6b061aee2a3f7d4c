using System;
using System.Collections.Generic;

namespace EnvAsCode.Packaging.Conda.Channels;

/// <summary>The platforms that a channel has folders for (CEP 26, and conda's and rattler's lists).</summary>
public static class CondaSubdirs
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "noarch", "linux-32", "linux-64", "linux-aarch64", "linux-armv6l", "linux-armv7l", "linux-loong64", "linux-ppc", "linux-ppc64",
        "linux-ppc64le", "linux-riscv32", "linux-riscv64", "linux-s390x", "freebsd-64", "osx-64", "osx-arm64", "win-32", "win-64",
        "win-arm64", "emscripten-32", "emscripten-wasm32", "wasi-32", "wasi-wasm32", "zos-z",
    };

    /// <summary>Whether a text is the name of a platform's folder.</summary>
    /// <param name="text">The text.</param>
    public static bool IsKnown(string? text) => text is not null && Known.Contains(text);
}
