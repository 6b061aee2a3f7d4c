using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EnvAsCode.Generators.Tests.Evaluation;

/// <summary>One row a construct that a declaration cannot use: a diagnostic on the expression says what to write instead.</summary>
public class RefusedConstructTests
{
    /// <summary>
    /// Name, rule, expression of the environment and further members of its class, with the expected place marked, part of the message.
    /// </summary>
    public static TheoryData<string, string, string, string, string> Constructs => new()
    {
        { "file", "EAC1003", """new("a") { Description = [|System.IO.File.ReadAllText("x")|] }""", "", "write the value that it returns" },
        {
            "environment variable",
            "EAC1003",
            """new("a") { Python = [|System.Environment.GetEnvironmentVariable("V")|] }""",
            "",
            "'Environment.GetEnvironmentVariable(string)' is code of the assembly"
        },
        { "clock", "EAC1003", """new("a") { Description = $"{[|System.DateTime.Now|]}" }""", "", "not run at compile time" },
        { "culture", "EAC1003", """new([|"A".ToLower()|])""", "", "string.ToLower()" },
        { "property of another assembly", "EAC1003", """new([|System.Environment.NewLine|])""", "", "mark it [EnvironmentPart]" },
        {
            "linq that orders",
            "EAC1003",
            """new("a") { Packages = [..[|new[] { "x" }.OrderBy(n => n)|].Select(n => Pip(n))] }""",
            "",
            "OrderBy"
        },
        {
            "linq that orders by a comparer of the culture",
            "EAC1003",
            """new("a") { Packages = [..[|new[] { "x" }.OrderBy(n => n, System.StringComparer.CurrentCulture)|].Select(n => Pip(n))] }""",
            "",
            "StringComparer.Ordinal as the last argument"
        },
        {
            "linq that orders objects",
            "EAC1003",
            """new("a") { Packages = [..[|new[] { "x" }.OrderBy(n => (object)n)|].Select(n => Pip(n))] }""",
            "",
            "StringComparer.Ordinal as the last argument"
        },
        {
            "record whose property is read otherwise than it is written",
            "EAC1001",
            """new(new Pin("a").Full)""",
            """record Pin(string Name) { public string Full { get => [|field|] + "x"; } = Name; }""",
            ""
        },
        { "string.Format", "EAC1003", """new([|string.Format("{0}-b", N)|])""", """static string N => "x";""", "$\"{name}-{version}\"" },
        {
            "digits of a negative number",
            "EAC1007",
            """Make(-1)""",
            """static EnvironmentSpec Make(int n) => new($"a{[|n|]:D3}");""",
            "culture"
        },
        {
            "record with a constructor",
            "EAC1001",
            """new([|new Pin("a")|].Name)""",
            """record Pin(string Name) { public Pin(int n) : this("b" + n) { } }""",
            "a record of the project without constructors of its own"
        },
        {
            "class of the project",
            "EAC1001",
            """new([|new Pin()|].Name)""",
            """class Pin { public string Name => "a"; }""",
            "a record of the project"
        },
        {
            "key that is missing",
            "EAC1006",
            """new([|V["x"]|])""",
            """static readonly System.Collections.Generic.Dictionary<string, string> V = new() { ["y"] = "2" };""",
            "no such key"
        },
        {
            "key that is there twice",
            "EAC1006",
            """new(V["y"])""",
            """static readonly System.Collections.Generic.Dictionary<string, string> V = new() { { "y", "2" }, [|{ "y", "3" }|] };""",
            "already"
        },
        {
            "dictionary that compares otherwise",
            "EAC1001",
            """new(V["y"])""",
            """static readonly System.Collections.Generic.Dictionary<string, """
            + """string> V = new([|System.StringComparer.OrdinalIgnoreCase|]) { { "y", "2" } };""",
            "StringComparer.Ordinal"
        },
        {
            "assignment of a tuple to locals",
            "EAC1001",
            "P",
            """static EnvironmentSpec P { get { string n = "a", m = "b"; ([|n|], m) = ("c", "d"); return new(n); } }""",
            "declare the locals there"
        },
        {
            "null sequence",
            "EAC1005",
            """new("a") { Packages = [..[|N|].Select(n => Pip(n))] }""",
            """static string[] N => null!;""",
            "'N' is null"
        },
        { "first of none", "EAC1006", """new([|N.First()|])""", """static string[] N => [];""", "no item is there" },
        {
            "method group of another assembly",
            "EAC1003",
            """new("a") { Packages = [.. new[] { "x" }.Select([|System.IO.File.ReadAllText|]).Select(n => Pip(n))] }""",
            "",
            "ReadAllText"
        },
        {
            "lambda that reads a file",
            "EAC1003",
            """new("a") { Packages = [.. new[] { "x" }.Select(n => Pip([|System.IO.File.ReadAllText(n)|]))] }""",
            "",
            "ReadAllText"
        },
        {
            "list",
            "EAC1001",
            """new("a") { Packages = [..[|new System.Collections.Generic.List<Package> { Pip("x") }|]] }""",
            "",
            "use the records of EnvAsCode"
        },
        {
            "async lambda",
            "EAC1001",
            """Make([|async () => { await System.Threading.Tasks.Task.Yield(); return "a"; }|])""",
            """static EnvironmentSpec Make(System.Func<System.Threading.Tasks.Task<string>> f) => new("a");""",
            "The lambda"
        },
        {
            "starts with by the culture",
            "EAC1003",
            """new([|N.StartsWith("x")|] ? "a" : "b")""",
            """static string N => "x";""",
            "StartsWith"
        },
        { "array element out of range", "EAC1006", """new([|N[1]|])""", """static readonly string[] N = ["a"];""", "the list has 1 items" },
        {
            "range of an array",
            "EAC1001",
            """new("a") { Packages = [.. [|N[1..]|].Select(n => Pip(n))] }""",
            """static readonly string[] N = ["a"];""",
            "give the element a name"
        },
        { "array without items", "EAC1001", """new("a") { Packages = [..[|new Package[2]|]] }""", "", "[a, b]" },
        { "conditional access", "EAC1001", """new([|Base?.Name|] ?? "x")""", """static EnvironmentSpec? Base => null;""", "'?.'" },
        { "instance member", "EAC1001", """[|new D2()|].E""", """} class D2 { public EnvironmentSpec E => new("a");""", "use the records" },
        {
            "assignment",
            "EAC1001",
            "P",
            """static EnvironmentSpec P { get { string n = "a"; [|n = "b"|]; return new(n); } }""",
            "declare locals, decide with 'if' and return"
        },
        {
            "loop",
            "EAC1001",
            "P",
            """static EnvironmentSpec P { get { [|for (int i = 0; i < 2; i++) { }|] return new("a"); } }""",
            "'for' statement"
        },
        {
            "foreach",
            "EAC1001",
            "P",
            """static EnvironmentSpec P { get { [|foreach (char c in "a") { }|] return new("a"); } }""",
            "[.. names.Where("
        },
        {
            "try",
            "EAC1001",
            "P",
            """static EnvironmentSpec P { get { [|try { return new("a"); } catch { throw; }|] } }""",
            "'try' statement"
        },
        {
            "local without a value",
            "EAC1001",
            "P",
            """static EnvironmentSpec P { get { string n; [|n = "b"|]; return new(n); } }""",
            "The assignment"
        },
        {
            "type test of another type",
            "EAC1001",
            """new([|P is System.IDisposable|] ? "a" : "b")""",
            """static Package P => Pip("x");""",
            "type test"
        },
        {
            "relational pattern",
            "EAC1001",
            """Make(1)""",
            """static EnvironmentSpec Make(int n) => new(n switch { [|> 0|] => "a", _ => "b" });""",
            "use constants"
        },
        { "format", "EAC1001", """Make(1)""", """static EnvironmentSpec Make(int n) => new($"a[|{n:N2}|]");""", "write the value itself" },
        {
            "async",
            "EAC1001",
            """new([|Name()|].Result)""",
            """static async System.Threading.Tasks.Task<string> Name() { await System.Threading.Tasks.Task.Yield(); return "a"; }""",
            "without 'async'"
        },
        {
            "iterator",
            "EAC1001",
            """new("a") { Packages = [..[|All()|]] }""",
            """static System.Collections.Generic.IEnumerable<Package> All() { yield return Pip("x"); }""",
            "without 'async' and 'yield'"
        },
        {
            "out argument",
            "EAC1001",
            """Make([|out _|])""",
            """static EnvironmentSpec Make(out int n) { n = 1; return new("a"); }""",
            "'ref' or 'out'"
        },
        { "typeof", "EAC1001", """new([|typeof(D)|].Name)""", "", "type expression" },

        { "self", "EAC1002", """[|E|] with { Name = "b" }""", "", "E → E" },
        {
            "circle",
            "EAC1002",
            "A",
            """static EnvironmentSpec A => B with { Name = "b" }; static EnvironmentSpec B => [|A|] with { Name = "c" };""",
            "A → B → A"
        },
        {
            "recursion",
            "EAC1002",
            """Make(3)""",
            """static EnvironmentSpec Make(int n) => n == 0 ? new("a") : [|Make(n - 1)|];""",
            "Make → Make"
        },

        { "mutable field", "EAC1004", """new([|N|])""", """static string N = "a";""", "make the field readonly" },
        { "settable property", "EAC1004", """new([|N|])""", """static string N { get; set; } = "a";""", "remove its setter" },
        {
            "static constructor",
            "EAC1004",
            """new([|N|])""",
            """static readonly string N = "a"; static D() { N = "b"; }""",
            "static constructor"
        },

        { "null name", "EAC1005", """new([|null|]!)""", "", "'name' is null" },
        { "null in a member", "EAC1005", """new("a") { Name = [|null|]! }""", "", "'Name' is null" },
        { "null item", "EAC1005", """new("a") { Packages = [Pip("x"), [|null|]!] }""", "", "The item 2 of Packages" },
        { "null package name", "EAC1005", """new("a") { Packages = [Pip(N!)] }""", "const string? N = [|null|];", "'name' is null" },
        { "null by default", "EAC1005", """new("a") { Packages = [..[|P|]] }""", "static Package[] P => null!;", "'P' is null" },
        { "null base", "EAC1005", """[|P|] with { Name = "b" }""", "static EnvironmentSpec P => null!;", "is null" },

        {
            "overflow",
            "EAC1006",
            """Make(int.MaxValue)""",
            """static EnvironmentSpec Make(int n) => new("a" + ([|n + 1|]));""",
            "throws when it runs"
        },
        {
            "division by zero",
            "EAC1006",
            """Make(0)""",
            """static EnvironmentSpec Make(int n) => new("a" + ([|1 / n|]));""",
            "throws when it runs"
        },
        {
            "index out of range",
            "EAC1006",
            """new([|Base.Packages[1]|].Name)""",
            """static EnvironmentSpec Base => new("a") { Packages = [Pip("x")] };""",
            "the list has 1 items"
        },
        {
            "throw",
            "EAC1006",
            """Make(null)""",
            """static EnvironmentSpec Make(string? n) => new(n ?? [|throw new System.Exception()|]);""",
            "throw expression"
        },
        { "throw statement", "EAC1006", "P", """static EnvironmentSpec P { get { [|throw new System.Exception();|] } }""", "throw" },
        {
            "vocabulary refuses",
            "EAC1006",
            """new("a") { Strategies = [new CustomImage { From = new("x"), Apps = [[|AppType.JupyterServer|]] }] }""",
            "",
            "JupyterServer takes no custom image"
        },
        {
            "no switch case",
            "EAC1006",
            """Make(2)""",
            """static EnvironmentSpec Make(int n) => new([|n switch { 1 => "a" }|]);""",
            "no case"
        },
        { "wrong cast", "EAC1006", """new("a") { Packages = [[|(CondaPackage)P|]] }""", """static Package P => Pip("x");""", "PipPackage" },

        { "double in text", "EAC1007", """Make(1.5)""", """static EnvironmentSpec Make(double n) => new($"a{[|n|]}");""", "culture" },
        { "negative number in text", "EAC1007", """Make(-1)""", """static EnvironmentSpec Make(int n) => new("a" + [|n|]);""", "culture" },

        { "property without a body", "EAC1009", "P", """static EnvironmentSpec [|P|] { get; }""", "no expression" },
        { "field without a value", "EAC1009", "P", """static readonly EnvironmentSpec [|P|];""", "no expression" },

        {
            "initialization order",
            "EAC1010",
            "First",
            """static readonly EnvironmentSpec First = new([|Second|]); static readonly string Second = "a";""",
            "'Second' is initialized after 'First'"
        },
    };

    [Theory]
    [MemberData(nameof(Constructs))]
    public async Task A_refused_construct_is_reported_where_it_stands(
        string name, string rule, string expression, string members, string message)
    {
        (string source, IReadOnlyList<string> marked) =
            Markup.Parse($"static partial class D {{ [StudioEnvironment] public static EnvironmentSpec E => {expression};\n{members} }}");
        CSharpCompilation compilation = Declarations.Compile(source);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        Diagnostic diagnostic = Assert.Single(await Declarations.AnalyzeAsync(compilation));

        Assert.True(rule == diagnostic.Id, $"{name}: {diagnostic}");
        Assert.Equal(marked[0], Declarations.TextAt(diagnostic.Location));
        Assert.Contains(message, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
    }
}
