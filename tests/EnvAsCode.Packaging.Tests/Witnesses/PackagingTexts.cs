using CsCheck;

namespace EnvAsCode.Packaging.Tests;

/// <summary>Random texts in the grammars of PyPA's specifications, mostly valid, some not.</summary>
internal static class PackagingTexts
{
    private static readonly Gen<string> Number =
        Gen.OneOfConst("0", "1", "2", "3", "9", "10", "00", "01", "20240131", "20240131120000999999999");

    private static readonly Gen<string> Separator = Gen.OneOfConst("", "", ".", "-", "_");

    private static readonly Gen<string> Release = Number.Array[1, 4].Select(numbers => string.Join('.', numbers));

    private static readonly Gen<string> Local =
        Gen.OneOfConst("", "", "", "", "+a", "+1", "+01.a", "+ubuntu-1_2", "+abc.7", "+A.B", "+10", "+9", "+1a", "+");

    /// <summary>A version in any spelling, near to others so that comparisons matter.</summary>
    public static Gen<string> Version { get; } = Gen.Select(
        Gen.OneOfConst("", "", "", "", "v", " ", "1!", "0!", "V2!"),
        Release,
        Suffix(Gen.OneOfConst("a", "b", "rc", "c", "alpha", "BETA", "pre", "preview")),
        Suffix(Gen.OneOfConst("post", "rev", "r", "POST")),
        Suffix(Gen.OneOfConst("dev", "Dev")),
        Local,
        Gen.OneOfConst("", "", "", "", "", "", "-1", ".x", " ", "-", ".", "\n"),
        (start, release, pre, post, dev, local, end) => start + release + pre + post + dev + local + end);

    /// <summary>A version that is valid and simple enough to stand in a specifier.</summary>
    public static Gen<string> PlainVersion { get; } = Gen.Select(
        Gen.OneOfConst("", "", "", "", "1!"),
        Gen.OneOfConst("0", "1", "1.0", "1.1", "1.0.0", "1.0.1", "2", "1.2.3"),
        Gen.OneOfConst("", "", "", "a0", "a1", "rc1"),
        Gen.OneOfConst("", "", "", ".post0", ".post1"),
        Gen.OneOfConst("", "", "", ".dev0", ".dev1"),
        Gen.OneOfConst("", "", "", "", "+a", "+1"),
        (epoch, release, pre, post, dev, local) => epoch + release + pre + post + dev + local);

    /// <summary>A clause, about one in four invalid.</summary>
    public static Gen<string> Clause { get; } = Gen.Select(
        Gen.OneOfConst("==", "!=", "~=", "<", "<=", ">", ">=", "===", "="),
        Gen.OneOfConst("", "", "", " ", "\t"),
        PlainVersion,
        Gen.OneOfConst("", "", "", "", ".*", ".x", "*"),
        (operatorText, blank, version, end) => operatorText + blank + version + end);

    /// <summary>Clauses joined by commas.</summary>
    public static Gen<string> Clauses { get; } = Clause.Array[0, 3].Select(clauses => string.Join(',', clauses));

    /// <summary>A requirement in many forms.</summary>
    public static Gen<string> Requirement { get; } = Gen.Select(
        Gen.OneOfConst("numpy", "Foo.Bar", "a", "x-y_z", "9to5", "-bad", "foo-", "na me", ""),
        Gen.OneOfConst("", "", "", "[s3]", "[a, b]", "[]", "[ ]", "[a b]", "[a,]", "[a", " [a]", "[A.b,-]"),
        Gen.OneOfConst("", "", " ", "\t"),
        Gen.OneOf(
            Clauses,
            Clauses.Select(clauses => "(" + clauses + ")"),
            Clauses.Select(clauses => "(" + clauses),
            Gen.OneOfConst(
                "@ https://example.com/a.whl",
                "@https://example.com/a;b ",
                "@",
                "@ git+https://example.com/a@v1#egg=a",
                "1.0",
                ">=1 <2",
                "!1")),
        Gen.OneOf(MarkerOf().Select(marker => ";" + marker), Gen.OneOfConst("", "", "", " ;", " ; os_name == 'a'", ";os_name", "#c")),
        (name, extras, blank, version, end) => name + extras + blank + version + end);

    /// <summary>A wheel's file name, about one in three not one.</summary>
    public static Gen<string> WheelName { get; } = Gen.Select(
        Gen.OneOfConst("numpy", "A.B", "a_b", "six", "a", "typing_extensions", "9to5", "a__b", "-", "x y"),
        PlainVersion,
        Gen.OneOfConst("", "", "", "-1", "-12x", "-0", "-x", "-01_a"),
        Gen.OneOfConst("py3", "py2.py3", "cp311", "cp39.cp310", "CP38", "pp39"),
        Gen.OneOfConst("none", "abi3", "cp311", "cp311d", "none.abi3"),
        Gen.OneOfConst("any", "manylinux_2_17_x86_64.manylinux2014_x86_64", "win32", "macosx_11_0_arm64", "linux_x86_64"),
        Gen.OneOfConst(".whl", ".whl", ".whl", ".whl", ".WHL", ".zip", "", "-x.whl"),
        (name, version, build, python, abi, platform, end) =>
            name + "-" + version + build + "-" + python + "-" + abi + "-" + platform + end);

    /// <summary>A marker in many forms.</summary>
    public static Gen<string> Marker { get; } = MarkerOf();

    private static Gen<string> MarkerOf() => Gen.Select(
        Comparison(),
        Gen.OneOfConst("", "", " and ", " or ", "and", " xor "),
        Comparison(),
        Gen.OneOfConst("", "", " or ", " and "),
        Comparison(),
        Gen.Int[0, 5],
        (first, join, second, rejoin, third, form) => (join, rejoin, form) switch
        {
            ("", _, _) => first,
            (_, "", 0) => "(" + first + join + second + ")",
            (_, "", _) => first + join + second,
            (_, _, 0) => "(" + first + join + second + ")" + rejoin + third,
            (_, _, 1) => first + join + "(" + second + rejoin + third + ")",
            (_, _, 2) => first + join + "(" + second + rejoin + third,
            _ => first + join + second + rejoin + third,
        });

    private static Gen<string> Suffix(Gen<string> word) =>
        Gen.Select(
            Gen.Int[0, 3], Separator, word, Separator, Gen.OneOf(Number, Gen.Const("")), (chance, before, letters, between, number) =>
                chance == 0 ? before + letters + between + number : "");

    private static Gen<string> Comparison() => Gen.Select(
        Gen.OneOfConst(
            "python_version", "python_full_version", "os_name", "sys_platform", "platform_machine", "platform_system", "extra",
            "os.name", "os_name", "sys_platform",
            "python_implementation", "implementation_version", "nonsense"),
        Gen.OneOfConst("==", "!=", "<", "<=", ">", ">=", " in ", " not in ", "~=", " == ", "=", "not"),
        Gen.OneOfConst(
            "'3.8'", "\"3.11\"", "'3.11.2'", "'linux'", "\"posix win32\"", "'x86_64'", "'3.*'", "'3.8,3.11'", "'it\"s'", "'open", "''",
            "bare"),
        Gen.Bool,
        (variable, operatorText, text, reversed) => reversed ? text + operatorText + variable : variable + operatorText + text);
}
