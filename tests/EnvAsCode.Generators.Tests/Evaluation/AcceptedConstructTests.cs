using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EnvAsCode.Generators.Tests.Evaluation;

/// <summary>One row a construct that a declaration may use: it evaluates to what it returns when it runs.</summary>
public class AcceptedConstructTests
{
    /// <summary>Name, expression of the environment, further members of its class.</summary>
    public static TheoryData<string, string, string> Constructs => new()
    {
        { "object creation", """new EnvironmentSpec("a")""", "" },
        { "target-typed new", """new("a")""", "" },
        { "named argument", """new(name: "a")""", "" },
        { "object initializer", """new("a") { Python = "3.11", Description = null }""", "" },
        { "with", """Base with { Name = "b" }""", """static EnvironmentSpec Base => new("a") { Python = "3.11" };""" },
        { "with of with", """Base with { Name = "b" } with { Python = "3.12" }""", """static EnvironmentSpec Base => new("a");""" },
        { "collection expression", """new("a") { Packages = [Conda("numpy", "1.26.4"), Pip("xgboost"), Apt("git")] }""", "" },
        { "empty collection expression", """new("a") { Packages = [] }""", "" },
        { "string converts to channel", """new("a") { Channels = ["conda-forge", "nvidia"] }""", "" },
        {
            "spread of a property",
            """new("a") { Packages = [..P, Pip("c")] }""",
            """static EquatableArray<Package> P => [Pip("a"), Pip("b")];"""
        },
        { "spread of an array", """new("a") { Packages = [..P] }""", """static readonly Package[] P = [Pip("a"), Pip("b")];""" },
        {
            "spread of an array initializer",
            """new("a") { Packages = [..P] }""",
            """static readonly PipPackage[] P = { Pip("a"), Pip("b") };"""
        },
        { "spread of an explicit array", """new("a") { Packages = [..new Package[] { Pip("a") }] }""", "" },
        { "spread that converts its elements", """new("a") { Channels = [..C] }""", """static string[] C => ["x", "y"];""" },
        {
            "spread of another environment",
            """Base with { Name = "b", Packages = [..Base.Packages, Conda("x")] }""",
            """static EnvironmentSpec Base => new("a") { Packages = [Pip("p")] };"""
        },
        { "nested spread with a cast", """new("a") { Packages = [.. (Package[])[Pip("a")], Pip("b")] }""", "" },
        { "conditional spread", """new("a") { Packages = [..Gpu ? [Conda("cuda")] : (Package[])[]] }""", "const bool Gpu = true;" },
        { "constant", """new(N)""", """const string N = "a";""" },
        { "constant of another type", """new(Other.N)""", """static class Other { public const string N = "a" + "b"; }""" },
        {
            "inherited constant",
            """Derived.Own""",
            """class B { protected const string N = "a"; } class Derived : B { public static EnvironmentSpec Own => new(N); }"""
        },
        { "inherited static member", """new(Derived.N)""", """class B { public static string N => "a"; } class Derived : B;""" },
        { "constant interpolation", """new($"{N}-gpu")""", """const string N = "a";""" },
        {
            "interpolation of a parameter",
            """Make("a")""",
            """static EnvironmentSpec Make(string n) => new($"{n}-x{1}{'c'}{true}{AppType.JupyterLab}{(string?)null}");"""
        },
        { "concatenation of parameters", """Make("a")""", """static EnvironmentSpec Make(string n) => new(n + "-x" + 1 + null);""" },
        { "raw string", "new(\"a\") { Description = \"\"\"\n  two\n  lines\n  \"\"\" }", "" },
        { "nameof", """new("a") { Description = nameof(D) }""", "" },
        { "static property with initializer", """P""", """static EnvironmentSpec P { get; } = new("a");""" },
        { "static readonly field", """P""", """static readonly EnvironmentSpec P = new("a");""" },
        { "getter with arrow", """P""", """static EnvironmentSpec P { get => new("a"); }""" },
        {
            "block-bodied getter",
            """P""",
            """static EnvironmentSpec P { get { const string v = "3.11"; var n = "a"; return new(n) { Python = v }; } }"""
        },
        {
            "if in a getter",
            """P""",
            """static EnvironmentSpec P { get { if (Gpu) { return new("g"); } else return new("c"); } } static bool Gpu => false;"""
        },
        { "property of another type", """Other.P""", """static class Other { public static EnvironmentSpec P => new("a"); }""" },
        { "helper method", """Make("a", "3.11")""", """static EnvironmentSpec Make(string n, string v) => new(n) { Python = v };""" },
        {
            "helper method with defaults and names",
            """Make(v: "3.11")""",
            """static EnvironmentSpec Make(string n = "a", string? v = null) => new(n) { Python = v };"""
        },
        {
            "helper method with params",
            """Make("a", Pip("x"), Pip("y"))""",
            """static EnvironmentSpec Make(string n, params Package[] p) => new(n) { Packages = [..p] };"""
        },
        {
            "helper method with params collection",
            """Make("a", Pip("x"), Pip("y"))""",
            """static EnvironmentSpec Make(string n, params EquatableArray<Package> p) => new(n) { Packages = p };"""
        },
        { "block-bodied helper method", """Make("a")""", """static EnvironmentSpec Make(string n) { var x = n + "b"; return new(x); }""" },
        { "generic helper method", """Id(new EnvironmentSpec("a"))""", """static T Id<T>(T x) => x;""" },
        {
            "extension method",
            """new EnvironmentSpec("a").Named("b")""",
            """} static class X { public static EnvironmentSpec Named(this EnvironmentSpec e, string n) => e with { Name = n };"""
        },
        {
            "local function",
            """P""",
            """static EnvironmentSpec P { get { string n = "a"; return Make("3.1"); """
            + """EnvironmentSpec Make(string v) => new(n) { Python = v }; } }"""
        },
        { "nested helper calls", """Make(Make("a").Name + "b")""", """static EnvironmentSpec Make(string n) => new(n);""" },
        {
            "two calls of one helper",
            """new("a") { Packages = [P("x"), P("y")] }""",
            """static Package P(string n) => Pip(n, "1." + n.Length);"""
        },
        { "conditional on a constant", """Gpu ? new("g") : new("c")""", "const bool Gpu = false;" },
        {
            "conditional on a parameter",
            """Make(true)""",
            """static EnvironmentSpec Make(bool gpu) => new(gpu ? "g" : "c") { Packages = gpu && !false || gpu ? [Conda("cuda")] : [] };"""
        },
        {
            "comparison",
            """Make(2)""",
            """static EnvironmentSpec Make(int n) => new(n > 1 && n != 3 && n + 1 == 3 && n * 2 - 1 >= 3 && n / 2 <= 1 && n % 2 < 1 """
            + """? "a" : "b");"""
        },
        { "null comparison", """Make(null)""", """static EnvironmentSpec Make(string? n) => new(n == null ? "x" : n);""" },
        {
            "null pattern", """Make(null)""", """static EnvironmentSpec Make(string? n) => new(n is null ? "x" : n is not "y" ? "z" : n);"""
        },
        { "default list", """new("a") { Packages = new() }""", "" },
        { "list made by a call", """new("a") { Packages = new Package[] { Pip("x") }.ToEquatableArray() }""", "" },
        { "coalesce", """Make(null)""", """static EnvironmentSpec Make(string? n) => new(n ?? "x");""" },
        {
            "switch expression",
            """Make(AppType.CodeEditor)""",
            """static EnvironmentSpec Make(AppType t) => new(t switch { AppType.JupyterLab or AppType.KernelGateway => "a", """
            + """AppType.CodeEditor when true => "b", _ => "c" });"""
        },
        {
            "list members",
            """new("a") { Description = P[1].Name + P.Count + P.IsEmpty, Packages = P }""",
            """static EquatableArray<Package> P => [Pip("a"), Pip("b")];"""
        },
        {
            "member of a member", """new(Base.Packages[0].Name)""", """static EnvironmentSpec Base => new("a") { Packages = [Pip("p")] };"""
        },
        {
            "string methods",
            """new(string.Concat("A", "b").ToLowerInvariant().Replace("b", "c").Trim() + string.Join("-", "x", "y"))""",
            ""
        },
        { "vocabulary factory", """new("a") { Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1") }] }""", "" },
        {
            "vocabulary static property",
            """new("a") { Strategies = [new CustomImage { From = Miniconda.Image("1"), """
            + """Apps = [new KernelGatewayImageConfig { FileSystemConfig = FileSystemConfig.Root }] }] }""",
            ""
        },
        { "with on a factory's result", """new("a") { Packages = [Pip("dvc") with { Extras = ["s3"] }] }""", "" },
        {
            "enum converts to app image config",
            """new("a") { Strategies = [new CustomImage { From = new("x:1"), Apps = [AppType.JupyterLab, AppType.KernelGateway] }] }""",
            ""
        },
        {
            "params constructor",
            """new("a") { Strategies = [new LifecycleConfiguration(AppType.JupyterLab, AppType.CodeEditor), """
            + """new LifecycleConfiguration()] }""",
            ""
        },
        { "default argument values", """new("a") { Packages = [Pip("x", marker: "m"), Pip("y", extras: default)] }""", "" },
        { "null-forgiving operator", """new("a") { Python = V! }""", """static string? V => "3.11";""" },
        { "cast", """(EnvironmentSpec)new("a") with { Packages = [(Package)Pip("x")] }""", "" },
        { "target-typed conditional in a list", """new("a") { Packages = [Gpu ? Conda("x") : Pip("y")] }""", "static bool Gpu => true;" },
        { "discarded branch is not evaluated", """true ? new("a") : throw new System.Exception()""", "" },
        { "partial property", """P""", """static partial EnvironmentSpec P { get; } static partial EnvironmentSpec P => new("a");""" },
        {
            "select",
            """new("a") { Packages = [.. Names.Select(n => Pip(n, "1." + n.Length))] }""",
            """static readonly string[] Names = ["x", "yy"];"""
        },
        {
            "select with the place",
            """new("a") { Packages = [.. Names.Select((n, i) => Pip(n, "1." + i))] }""",
            """static string[] Names => ["x", "y"];"""
        },
        {
            "select of a static method",
            """new("a") { Packages = [.. Names.Select(Make)] }""",
            """static string[] Names => ["x", "y"]; static Package Make(string n) => Pip(n);"""
        },
        {
            "lambda with a body",
            """new("a") { Packages = [.. Names.Select(n => { string v = n + C; if (n == "x") { return Pip(v); } return Pip(n); })] }""",
            """const string C = "c"; static string[] Names => ["x", "y"];"""
        },
        {
            "lambda that sees a parameter",
            """Make("v")""",
            """static EnvironmentSpec Make(string v) => new("a") { Packages = [.. new[] { "x", "y" }.Select(n => Pip(n, v))] };"""
        },
        {
            "lambda as an argument",
            """Make(n => n + "b", Two)""",
            """static EnvironmentSpec Make(System.Func<string, string> f, System.Func<string> g) => new(f("a")) { Python = g() }; """
            + """static string Two() => "2";"""
        },
        {
            "where",
            """Base with { Name = "b", Packages = [.. Base.Packages.Where(p => p.Name != "x" && !p.Name.StartsWith("r-", """
            + """System.StringComparison.Ordinal))] }""",
            """static EnvironmentSpec Base => new("a") { Packages = [Pip("x"), Pip("y"), Conda("r-base")] };"""
        },
        {
            "where of a type",
            """Base with { Name = "b", Packages = Base.Packages.Where(p => p is not AptPackage).ToEquatableArray() }""",
            """static EnvironmentSpec Base => new("a") { Packages = [Pip("x"), Apt("git")] };"""
        },
        {
            "of type and with",
            """new("a") { Packages = [.. P.OfType<PipPackage>().Select(p => p with { Version = "2" })] }""",
            """static Package[] P => [Pip("x", "1"), Apt("git")];"""
        },
        {
            "property pattern",
            """new("a") { Packages = [.. P.Select(p => p switch { PipPackage { Name: "x" or "z" } pip => Conda(pip.Name), """
            + """CondaPackage => p, not null and var other => Apt(other.Name), _ => p })] }""",
            """static Package[] P => [Pip("x", "1"), Apt("git"), Conda("c")];"""
        },
        {
            "concat, append, prepend",
            """new("a") { Packages = [.. P.Concat([Pip("b")]).Append(Pip("c")).Prepend(Pip("d")).Skip(1).Take(2).Reverse()] }""",
            """static System.Collections.Generic.IEnumerable<Package> P => [Pip("a"), Pip("z")];"""
        },
        {
            "distinct, union, except",
            """new("a") { Packages = [.. P.Distinct(), .. P.Union([Pip("q")]).Except([Pip("a")])] }""",
            """static EquatableArray<Package> P => [Pip("a"), Pip("a"), Pip("z")];"""
        },
        {
            "select many",
            """new("a") { Packages = [.. N.SelectMany(n => new Package[] { Pip(n), Conda(n) })] }""",
            """static string[] N => ["x", "y"];"""
        },
        { "query", """new("a") { Packages = [.. from n in N where n != "x" select Pip(n)] }""", """static string[] N => ["x", "y"];""" },
        {
            "questions about a list",
            """new((N.Any() && N.Any(n => n == "x") && N.All(n => n != "q") && N.Contains("y") && N.Count(n => n == "y") == 1 && """
            + """N.Count() == 2 ? "t" : "f") + N.First() + N.Last() + N.Single(n => n == "y") + N.First(n => n != "x"))""",
            """static string[] N => ["x", "y"];"""
        },
        { "numbers as a sequence", """new("a") { Packages = [.. Enumerable.Range(1, 3).Select(i => Pip("p" + i))] }""", "" },
        {
            "empty sequences",
            """new("a") { Packages = [.. Gpu ? [Conda("cuda")] : System.Array.Empty<Package>(), .. Enumerable.Empty<Package>()] }""",
            "static bool Gpu => false;"
        },
        {
            "tuples",
            """new("a") { Packages = [.. Pins.Select(p => Pip(p.Name, p.Version)), Pip(Pins[0].Item1)] }""",
            """static readonly (string Name, string? Version)[] Pins = [("x", "1"), ("y", null)];"""
        },
        { "array element", """new(N[0] + N[^1] + N[N.Length - 2])""", """static string[] N => ["x", "y"];""" },
        {
            "joined sequence",
            """new(string.Join("-", N.Where(n => n.Contains("x")).Select(n => n + "1")))""",
            """static string[] N => ["x", "y", "xx"];"""
        },
        {
            "array and list of a sequence",
            """new("a") { Packages = [.. N.Select(n => Pip(n)).ToArray(), .. N.Select(n => Pip(n)).ToList()], """
            + """Description = "" + N.ToList().Count }""",
            """static string[] N => ["x", "y"];"""
        },
        {
            "numbers",
            """new("a") { Strategies = [new CustomImage { From = new("x") { Uid = 500 * 2, Gid = 50 + N } }] }""",
            "const int N = 50;"
        },
        {
            "record of the project",
            """new("a") { Packages = [.. Pins.Select(p => Pip(p.Name, p.Version)), Pip(Pins[0].Full), (Pins[0] with { Name = "w", """
            + """Note = "n" }).Package()], Description = Pins[0].Note + Pins[0].Number }""",
            """record Pin(string Name, string Version = "1") { public string? Note { get; init; } public int Number { get; init; } = 3; """
            + """public string Full => this.Name + "-x" + Version; public PipPackage Package() => Pip(Name + Note, Version); } """
            + """static readonly Pin[] Pins = [new("x"), new("y", "2") { Note = "n" }];"""
        },
        {
            "record struct of the project",
            """new(Make(new("a") { Version = "2" }))""",
            """readonly record struct Pin(string Name) { public string Version { get; init; } = Name + "v"; } """
            + """static string Make(Pin p) => p.Name + p.Version;"""
        },
        {
            "record struct that may be missing",
            """new(Make(new Pin("a")) + Make(null))""",
            """readonly record struct Pin(string Value); static string Make(Pin? pin) => pin is null ? "none" : pin.Value.Value;"""
        },
        {
            "record that converts",
            """new("a") { Packages = [(Package)new Pin("x")] }""",
            """record Pin(string Name) { public static implicit operator Package(Pin p) => Pip(p.Name); }"""
        },
        { "generic record of the project", """new(new Two<string>("a", "b").Second)""", """record Two<T>(T First, T Second);""" },
        {
            "taken apart",
            "P",
            """record Pin(string Name, string Version); static EnvironmentSpec P { get { var (name, version) = new Pin("a", "3.11"); """
            + """(string x, var (y, _)) = ("b", ("c", 1)); return new(name + x + y) { Python = version }; } }"""
        },
        {
            "pairs taken apart",
            """new("a") { Packages = [.. V.Select(pair => { var (name, version) = pair; return Pip(name, version); })] }""",
            """static readonly System.Collections.Generic.Dictionary<string, string> V = new() { ["x"] = "1", ["y"] = "2" };"""
        },
        {
            "dictionary",
            """new("a") { Packages = [.. V.Select(pair => Pip(pair.Key, pair.Value)), .. V.Keys.Select(k => Apt(k)), """
            + """.. V.Values.Select(v => Apt("v" + v)), Pip("q", V["y"])], Description = V.ContainsKey("z") || V.ContainsKey("x") && """
            + """V.Count == 2 ? "t" : "f" }""",
            """static readonly System.Collections.Generic.Dictionary<string, """
            + """string> V = new(System.StringComparer.Ordinal) { { "y", "2" }, { "x", "1" } };"""
        },
        {
            "dictionary by index",
            """new("a") { Packages = [.. V.Select(pair => Pip($"{pair.Key}", pair.Value))], """
            + """Description = (V.TryGetValue(AppType.JupyterLab, out string? lab) ? lab : "none") + (V.TryGetValue(AppType.CodeEditor, """
            + """out var code) ? code : "none") }""",
            """static System.Collections.Generic.IReadOnlyDictionary<AppType, """
            + """string> V => new System.Collections.Generic.Dictionary<AppType, string> { [AppType.JupyterLab] = "1", """
            + """[AppType.KernelGateway] = "2", [AppType.JupyterLab] = "3" };"""
        },
        {
            "dictionary with a default",
            """new(System.Collections.Generic.CollectionExtensions.GetValueOrDefault(V, "x", "a") + (V.TryGetValue("y", """
            + """out string? y) ? y : "b"))""",
            """static readonly System.Collections.Generic.Dictionary<string, string> V = new() { ["y"] = "2" };"""
        },
        {
            "in order",
            """new("a") { Packages = [.. N.OrderBy(n => n.Length).ThenByDescending(n => n, """
            + """System.StringComparer.Ordinal).Select(n => Pip(n)), .. N.OrderBy(n => n, """
            + """System.StringComparer.Ordinal).Select(n => Apt(n)), .. N.OrderByDescending(n => n.Length > 1).ThenBy(n => """
            + """n.Length).Select(n => Conda(n))] }""",
            """static string[] N => ["bb", "B", "a", "A", "aa", "ccc"];"""
        },
        {
            "query in order",
            """new("a") { Packages = [.. from n in N orderby n.Length descending, n.Length select Pip(n)] }""",
            """static string[] N => ["x", "yy", "z"];"""
        },
        {
            "groups",
            """new("a") { Packages = [.. P.GroupBy(p => p.Name).Select(g => Pip(g.Key + g.Count(), g.First().Version)), """
            + """.. P.GroupBy(p => p.Version, p => p.Name).SelectMany(g => g.Select(n => Apt(n))), .. P.GroupBy(p => p.Name, (key, """
            + """all) => Conda(key + all.Count()))] }""",
            """static (string Name, string Version)[] P => [("x", "1"), ("y", "2"), ("x", "2")];"""
        },
        {
            "zip and aggregate",
            """new(N.Aggregate((a, b) => a + "-" + b)) { Packages = [.. N.Zip(V, (n, v) => Pip(n, v)), """
            + """.. N.Zip(V).Select(p => Apt(p.First + p.Second))], Description = N.Aggregate("s", (a, n) => a + n) + V.Aggregate(0, """
            + """(sum, v) => sum + v.Length) }""",
            """static string[] N => ["x", "y", "z"]; static string[] V => ["1", "2"];"""
        },
        {
            "more string methods",
            """new(" a ".TrimStart().TrimEnd() + "xbx".Trim('x') + "xc".TrimStart('x') + "dx".TrimEnd('x') + "e_f".Replace('_', """
            + """'-') + string.Join("+", Text.Split(',')) + string.Join("+", Text.Split(", ")) + string.Join("+", Text.Split(',', """
            + """System.StringSplitOptions.RemoveEmptyEntries | System.StringSplitOptions.TrimEntries)) + "g".ToUpperInvariant())""",
            """static string Text => "x, y,,z";"""
        },
        { "zeros in front", """new("a") { Packages = [.. Enumerable.Range(9, 2).Select(i => Pip($"p{i:D2}-{i:D3}"))] }""", "" },
        { "field of earlier field", """B2""", """static readonly string A1 = "a"; static readonly EnvironmentSpec B2 = new(A1);""" },
    };

    [Theory]
    [MemberData(nameof(Constructs))]
    public void An_accepted_construct_has_the_same_value_as_when_it_runs(string name, string expression, string members)
    {
        CSharpCompilation compilation = Declarations.CompileEnvironment(expression, members);

        object? run = Declarations.Run(compilation);
        (object? evaluated, IReadOnlyList<Generators.Evaluation.Problem> problems) = Declarations.Evaluate(compilation);

        Assert.Empty(problems);
        Assert.True(Equals(run, evaluated), $"{name}: run {run}, evaluated {evaluated}");
    }
}
