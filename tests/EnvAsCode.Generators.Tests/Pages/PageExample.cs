using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using EnvAsCode.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EnvAsCode.Generators.Tests.Pages;

/// <summary>
/// The code of a section of a diagnostic's page, made a whole file: a page shows what matters, as the members of one record, and the rest
/// is filled in here.
/// </summary>
internal static partial class PageExample
{
    private const string Base = "From = SageMakerDistribution.Cpu(\"4.4.1\")";

    private const string Target = "Account = \"123456789012\", Region = \"eu-west-1\", Domain = \"d-abcdef123456\"";

    /// <summary>What examples may speak of without declaring it.</summary>
    private static readonly (string Name, string Code)[] Given =
    [
        ("Cpu", "[StudioEnvironment] public static EnvironmentSpec Cpu => new(\"churn\") { Strategies = [new CustomImage { "
            + Base
            + " }] };"),
        ("Churn", "static class Churn { [StudioEnvironment] public static EnvironmentSpec Cpu => new(\"churn\") { Strategies = [new "
            + "CustomImage { " + Base
            + ", Apps = [AppType.JupyterLab] }, new LifecycleConfiguration(AppType.JupyterLab)] }; [StudioEnvironment] public static "
            + "EnvironmentSpec Gpu => Cpu with { Name = \"churn-gpu\" }; }"),
        ("Classic", "static class Classic { " + string.Concat("ABCDEF".Select(letter =>
            $"[StudioEnvironment] public static EnvironmentSpec {letter} => new(\"{char.ToLowerInvariant(letter)}\") "
                + "{ Strategies = [new CustomImage { " + Base + ", Apps = [AppType.KernelGateway] }] }; ")) + "}"),
        ("EverythingTheTeamEverUsed", "static EquatableArray<Package> EverythingTheTeamEverUsed => ["
            + string.Join(", ", Enumerable.Range(0, 600).Select(number => $"Pip(\"a-package-of-the-team-{number}\", \"1.0.0\")")) + "];"),
    ];

    /// <summary>The source file of a section's first C# block; <see langword="null"/> if it has none.</summary>
    /// <param name="section"><c>Bad</c> or <c>Fixed</c>.</param>
    public static string? Read(string id, string section)
    {
        string page = File.ReadAllText(Repository.PathOf($"docs/diagnostics/{id}.md"));
        Match code = CSharpBlock().Match(page[page.IndexOf("\n## " + section + "\n", StringComparison.Ordinal)..]);
        return code.Success ? Complete(code.Groups[1].Value) : null;
    }

    private static string Complete(string code)
    {
        string text = code.TrimEnd();
        CompilationUnitSyntax unit = SyntaxFactory.ParseCompilationUnit(text, options: Declarations.ParseOptions);
        if (!unit.ContainsDiagnostics
            && unit.Members.All(member => member is TypeDeclarationSyntax { Keyword.RawKind: (int)SyntaxKind.ClassKeyword }))
        {
            return text;
        }

        ClassDeclarationSyntax declared =
            (ClassDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration("class C {\n" + text + "\n}", options: Declarations.ParseOptions)!;
        return !declared.ContainsDiagnostics && declared.Members.Count > 0
            ? InClass(text, declared)
            : InClass(Environment(text), declared: null);
    }

    private static string InClass(string members, ClassDeclarationSyntax? declared)
    {
        bool isMarked = members.Contains("[Studio", StringComparison.Ordinal) || members.Contains("[Environment", StringComparison.Ordinal);
        string marked = isMarked ? members : MarkFirst().Replace(members, "[StudioEnvironment] $0", 1);
        string[] names =
            [.. (declared?.Members ?? []).OfType<PropertyDeclarationSyntax>().Select(property => property.Identifier.ValueText)];
        IEnumerable<string> given = Given.Where(item =>
            Regex.IsMatch(members, $@"(?<!\w)(?<!\w\.)(?<!\b(EnvironmentSpec|class) ){item.Name}\b(?! =)") && !names.Contains(item.Name))
            .Select(item => item.Code);
        return "using System.Linq;\nstatic class Page\n{\n" + marked + "\n" + string.Join("\n", given) + "\n}\n";
    }

    private static string Environment(string code)
    {
        string block = code.TrimEnd(',', ' ', '\n');
        InitializerExpressionSyntax? initializer =
            (SyntaxFactory.ParseExpression(
                "new T { " + block + " }", options: Declarations.ParseOptions) as ObjectCreationExpressionSyntax)?.Initializer;
        string[] members =
            [.. (initializer?.Expressions ?? []).OfType<AssignmentExpressionSyntax>().Select(assignment => assignment.Left.ToString())];
        string strategy = "new CustomImage { " + Base + ", Apps = [AppType.JupyterLab] }";
        if (members.Length == 0 && Deployment(block) is { } deployment)
        {
            return deployment;
        }

        if (members.Length > 0 && !Has(typeof(EnvironmentSpec), members) && Has(typeof(DeploymentSpec), members))
        {
            string given =
                string.Concat(GivenOfDeployment.Where(member => !members.Contains(member.Name)).Select(member => ", " + member.Code));
            return Deployed("new(\"production\") { " + block + given + " }");
        }

        if (members.Length == 0)
        {
            strategy = "new CustomImage { " + Base + ", Apps = [AppType.JupyterLab], Steps = [" + block + "] }";
            block = "";
        }
        else if (!Has(typeof(EnvironmentSpec), members))
        {
            strategy = Strategy(members, block);
            block = "";
        }

        string strategies = members.Contains("Strategies") && block.Length > 0 ? "" : "Strategies = [" + strategy + "],";
        return "[StudioEnvironment] public static EnvironmentSpec Example => new(\"page\")\n{\n" + block + (block.Length > 0 ? ",\n" : "")
            + strategies + "\n};";
    }

    private static readonly (string Name, string Code)[] GivenOfDeployment =
    [
        ("Account", "Account = \"123456789012\""),
        ("Region", "Region = \"eu-west-1\""),
        ("Domain", "Domain = \"d-abcdef123456\""),
        ("Attach", "Attach = [ToDomain(Churn.Cpu)]"),
    ];

    /// <summary>A deployment of an expression: of one itself, or of what it attaches.</summary>
    private static string? Deployment(string expression) => expression switch
    {
        _ when expression.StartsWith("new(\"", StringComparison.Ordinal) => Deployed(expression),
        _ when expression.StartsWith("ToSpace(", StringComparison.Ordinal) =>
            Deployed($"new(\"production\") {{ {Target}, Attach = [ToSharedSpaces(Churn.Cpu), {expression}] }}"),
        _ when expression.StartsWith("To", StringComparison.Ordinal) =>
            Deployed($"new(\"production\") {{ {Target}, Attach = [{expression}] }}"),
        _ => null,
    };

    private static string Deployed(string expression) => "[StudioDeployment] public static DeploymentSpec Example => " + expression + ";";

    private static string Strategy(string[] members, string block) => true switch
    {
        true when Has(typeof(CustomImage), members) => $"new CustomImage {{ {(members.Contains("From") ? "" : Base + ", ")}{block} }}",
        true when Has(typeof(LifecycleConfiguration), members) => $"new LifecycleConfiguration(AppType.JupyterLab) {{ {block} }}",
        true when Has(typeof(PersistentCondaEnvironment), members) => $"new PersistentCondaEnvironment {{ {block} }}",
        true when Has(typeof(ContainerConfig), members) =>
            $"new CustomImage {{ {Base}, Apps = [new JupyterLabAppImageConfig {{ ContainerConfig = new() {{ "
            + $"{(members.Contains("ContainerEntrypoint") ? "" : "ContainerEntrypoint = [\"start\"], ")}{block} }} }}] }}",
        true when Has(typeof(KernelGatewayImageConfig), members) =>
            $"new CustomImage {{ {Base}, Apps = [new KernelGatewayImageConfig {{ {block} }}] }}",
        _ => throw new InvalidOperationException(
            "No record has the members " + string.Join(", ", members) + "; write the declaration in full on the page."),
    };

    private static bool Has(Type record, string[] members) => members.All(member => record.GetProperty(member) is not null);

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex(@"^(public|private|internal) static EnvironmentSpec \w+ (=>|\{)", RegexOptions.Multiline)]
    private static partial Regex MarkFirst();
}
