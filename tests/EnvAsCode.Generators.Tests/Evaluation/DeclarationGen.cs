using CsCheck;

namespace EnvAsCode.Generators.Tests.Evaluation;

/// <summary>
/// Random declarations that compile: expressions of every kind that the evaluator accepts, nested in one another. What they mean is
/// left to the compiler and the runtime.
/// </summary>
internal static class DeclarationGen
{
    /// <summary>The members that the expressions use, once a class.</summary>
    public const string Helpers = """
        const string C = "const"; const bool On = true, Off = false; const int Three = 3;
        static string S => C + "-s"; static readonly string F = "field"; static string? Nothing => null;
        static EquatableArray<Package> L { get; } = [Conda("numpy", "1.26.4"), Pip("xgboost", extras: ["a", "b"])];
        static Package[] A { get { var first = Apt("git"); if (Off) { return []; } return [first, Pip(S)]; } }
        static string[] Names => ["torch", C, S]; static readonly (string Name, string? Version)[] Pins = [("é", null), (F, C), (S, "1")];
        static string Twice(string s, int n = 2) => n == 2 ? s + s : s;
        static Package Pinned(string name, string? version = C) => Pip(name, version);
        static EquatableArray<Package> All(params EquatableArray<Package> packages) => [.. packages, .. A];
        static T Same<T>(T value) { T same = value; return same; }
        static EnvironmentSpec Base => new("base") { Python = "3.11", Packages = L, Channels = ["conda-forge"] };
        static bool Flag(string s) => s == C || !(s != F && s.Length > Three);
        static EnvironmentSpec Variant(EnvironmentSpec e, string n) { EnvironmentSpec Named(string m) =>
            e with { Name = m + n }; return Named("v"); }
        """;

    private static readonly Gen<string> Word =
        Gen.OneOfConst("a", "torch", "scikit-learn", "x1", "é", "quote\\\"d", "back\\\\slash", "{0}", "line\\n");

    private static readonly Gen<string> Leaf = Gen.OneOf(
        Word.Select(word => $"\"{word}\""),
        Gen.OneOfConst(
            "C", "S", "F", "nameof(Base)", "Base.Name", "L[0].Name", "Names[1]", "Names.First(n => n != C)", "\"\"\"raw \"text\" \"\"\"",
            "@\"c:\\dir\"", "(Nothing ?? C)", "default(string)!", "Base.Python!"));

    /// <summary>An expression of type <see langword="string"/> (not null where the vocabulary wants a value).</summary>
    public static readonly Gen<string> Text = Gen.Recursive<string>((depth, self) => depth > 3
        ? Leaf
        : Gen.Frequency(
            (4, Leaf),
            (1, Gen.Select(self, self).Select((a, b) => $"({a} + {b})")),
            (1, Gen.Select(self, Gen.Int[0, 99]).Select((a, n) => $"$\"<{{{Inner(a)}}}-{n}-{{{n}}}>\"")),
            (1, self.Select(a => $"Twice({a})")),
            (1, Gen.Select(self, Gen.Int[1, 3]).Select((a, n) => $"Twice(n: {n}, s: {a})")),
            (1, self.Select(a => $"Same({a})")),
            (1, Gen.Select(self, self, self).Select((a, b, c) => $"(Flag({a}) ? {b} : {c})")),
            (1, Gen.Select(self, self).Select((a, b) => $"({a} is null or not \"a\" ? {b} : C)")),
            (1, Gen.Select(self, self, Gen.Int[0, 5]).Select((a, b, n) => $"({n} switch {{ 0 or 1 => {a}, Three => {b}, _ => C }})")),
            (1, self.Select(a => $"string.Concat({a}, C).Trim().ToUpperInvariant()")),
            (1, Gen.Select(self, self).Select((a, b) => $"string.Join(\"/\", [{a}, {b}])"))));

    /// <summary>An expression of a package.</summary>
    public static readonly Gen<string> Package = Gen.OneOf(
        Gen.Select(Text, Text).Select((n, v) => $"Conda({NonNull(n)}, {v})"),
        Gen.Select(Text, Text).Select((n, b) => $"Conda({NonNull(n)}, build: {b})"),
        Gen.Select(Text, Text, Text).Select((n, v, x) => $"Pip({NonNull(n)}, {v}, extras: [{NonNull(x)}, \"s3\"])"),
        Gen.Select(Text, Text).Select((n, m) => $"(Pip({NonNull(n)}) with {{ Marker = {m}, Extras = [] }})"),
        Text.Select(n => $"Pinned({NonNull(n)})"),
        Text.Select(n => $"new AptPackage({NonNull(n)})"),
        Gen.OneOfConst("L[1]", "A.Length > 1 ? Pip(\"many\") : Apt(\"few\")"));

    /// <summary>An expression of a list of packages, as it stands on the right of <c>Packages =</c>.</summary>
    public static readonly Gen<string> Packages = Gen.OneOf(
        Gen.OneOf(
            Package,
            Gen.OneOfConst(
                ".. L",
                ".. A",
                ".. Base.Packages",
                ".. Names.Select(n => Pinned(n))",
                ".. Base.Packages.Where(p => p is not AptPackage && p.Name != S).Concat(A)",
                ".. Pins.Select((p, i) => Pip(p.Name + i, p.Item2)).Distinct()", ".. (On ? L : [])", ".. (Package[])[Apt(\"curl\")]"),
            Gen.Select(Package, Package).Select((a, b) => $".. All({a}, {b})")).Array[0, 5].Select(items =>
                $"[{string.Join(", ", items)}]"),
        Gen.OneOfConst(
            "L",
            "All()",
            "Base.Packages",
            "default",
            "Same(L)",
            "L.OfType<PipPackage>().Select(p => p with { Version = C }).Append<Package>(A[0]).ToEquatableArray()"));

    private static readonly Gen<string> Strategy = Gen.OneOf(
        Gen.OneOfConst(
            "new PipInstall()",
            "new LifecycleConfiguration(AppType.JupyterLab, AppType.CodeEditor)",
            "new LifecycleConfiguration()",
            "new PersistentCondaEnvironment { AppType = Off ? AppType.JupyterLab : AppType.KernelGateway }",
            "new CustomImage { From = SageMakerDistribution.Gpu(C), Apps = [AppType.CodeEditor, new KernelGatewayImageConfig { "
            + "FileSystemConfig = FileSystemConfig.SageMakerUser }] }",
            "new CustomImage { From = Miniconda.Image(\"1\") with { Uid = Three * 2 - 1 }, Target = CondaTarget.BaseEnvironment }"),
        Text.Select(t => $"new CustomImage {{ From = new({NonNull(t)}) {{ Conda = new(\"/opt\", CondaTool.Mamba) }} }}"));

    /// <summary>An expression of an environment.</summary>
    public static readonly Gen<string> Environment = Gen.Recursive<string>((depth, self) => depth > 3
        ? Gen.OneOfConst("Base", "new(\"leaf\")")
        : Gen.OneOf(
            Gen.Select(Text, Text, Packages, Strategy.Array[0, 3]).Select((n, v, p, s) =>
                $"new EnvironmentSpec({NonNull(n)}) {{ Python = {v}, Packages = {p}, Strategies = [{string.Join(", ", s)}], Kernel = "
                + $"new(C) {{ DisplayName = {v} }} }}"),
            Gen.Select(Text, Packages).Select((n, p) => $"Base with {{ Name = {NonNull(n)}, Packages = {p} }}"),
            Gen.Select(self, Text).Select((e, n) => $"Variant({e}, {NonNull(n)})"),
            Gen.Select(Text, self, self).Select((c, a, b) => $"(Flag({c}) ? ({a}) : Same<EnvironmentSpec>({b}))"),
            self.Select(e => $"Same<EnvironmentSpec>({e}) with {{ CondaEnvironments = [new(\"env2\") {{ Packages = Base.Packages }}] }}")));

    private static string NonNull(string text) => $"({text} ?? \"n\")";

    /// <summary>An expression inside the braces of an interpolated string: in parentheses, since it may have colons.</summary>
    private static string Inner(string text) => $"({text})";
}
