using System;
using System.Linq;
using CsCheck;

namespace EnvAsCode.Packaging.Tests;

/// <summary>Texts that are nearly right, or not at all: valid ones of every grammar, mutated at random.</summary>
internal static class HostileTexts
{
    private static readonly string[] Seeds =
    [
        "1!2.3rc4.post5.dev6+a.7", "1.26.*", ">=1.26,<2,!=1.5.*", "~=1.4.5a4", "===x", "^1.2", "=1.2.x", "1.2 - 2.0", ">=1.2 || <1",
        "dvc[s3,gs]>=3,<4; python_version < '3.11' and (os_name == \"posix\" or extra == 'x')",
        "a @ git+https://e.x/a@v1#egg=a ; sys_platform in 'linux'",
        "name (>=1,<2)", "'3.8' <= python_version or python_full_version not in '3.8,3.9'", "python_version ~= '3.8'",
        "numpy-1.26.4-1-cp311.cp312-abi3-manylinux_2_17_x86_64.whl",
        "MIT OR (Apache-2.0 AND GPL-2.0-only WITH Classpath-exception-2.0)",
        "LicenseRef-a+",
        "numpy==1 \\\n --hash=sha256:00 # c\n-r a.txt\n--index-url 'https://${TOKEN}@e.x'\n-e .",
        "1.0.1_",
        "1!2.3_a-b+c.4",
        "(1.2|1.3.*),!=1.4*|^1\\.[0-9]$",
        "conda-forge/linux-64:ns:numpy >=1.8,(<2|>3) py38*[build_number='>=3', "
        + "md5=abc]", "numpy[when='a and (b or c)',extras=[a, b]](optional)",
        "https://e.x/c/linux-64/x264-1%21164.3095-h166bdaf_2.conda", "mkl@", "*[version='^1(.+)+$']",
    ];

    private static readonly string[] Pieces =
    [
        "", " ", ".", "-", "_", "+", "!", "*", "=", "==", "<", ">", "~", "^", "$", ",", ";", ":", "::", "@", "#", "|", "(", ")", "[", "]",
        "{", "}", "'", "\"", "\\", "\n", "\r\n", "\t", "\0", "\uFEFF", "\u0130", "\u0661", "\ud800", "%", "%zz", "0", "9",
        "99999999999999999999999", "a", "rc", "post", "dev", "and", "or", "in", "not", "with", "((((((((", "))))))))", "[[[[", ".*", ".x",
        "\u001c", "v", "if",
    ];

    /// <summary>A seed with up to six insertions, deletions, doublings or swaps, or pieces alone.</summary>
    public static Gen<string> Text { get; } = Gen.Select(
        Gen.Int[0, Seeds.Length],
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 1000], Gen.Int[0, Pieces.Length - 1], Gen.Int[0, 12]).Array[0, 6],
        (seed, mutations) => mutations.Aggregate(
            seed < Seeds.Length ? Seeds[seed] : "",
            (text, mutation) => Mutate(text, mutation.Item1, mutation.Item2 % (text.Length + 1), Pieces[mutation.Item3], mutation.Item4)));

    private static string Mutate(string text, int kind, int at, string piece, int length)
    {
        int end = Math.Min(at + length, text.Length);
        return kind switch
        {
            0 => text[..at] + piece + text[at..],
            1 => text[..at] + text[end..],
            2 => text[..end] + text[at..],
            _ => text[..at] + piece + text[end..],
        };
    }
}
