using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Basic.Reference.Assemblies;
using EnvAsCode.Compiled;
using EnvAsCode.Emit;
using EnvAsCode.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EnvAsCode.Tasks.Tests.Carrier;

/// <summary>Compiles assemblies that carry environments, from the source that the generator would write.</summary>
internal static class CarrierAssembly
{
    /// <summary>The assembly attribute that the generator writes.</summary>
    public static string Marker(string[] names, string[]? failed = null, int formatVersion = 1) =>
        $"[assembly: EnvAsCode.Compiled.GeneratedEnvironmentsAttribute({formatVersion}, {Array(names)}, {Array(failed ?? [])})]\n";

    /// <summary>The type that the generator writes for an environment.</summary>
    public static string Environment(string name, params Artifact[] artifacts)
    {
        StringBuilder source = new();
        source.Append("namespace EnvAsCode.Generated { internal static class Environment_" + name.Replace('-', '_') + " {\n");
        source.Append("private const string Name = " + Literal(name) + ";\n");
        for (int i = 0; i < artifacts.Length; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $"private const string Path_{i} = {Literal(artifacts[i].Path)};\n");
            source.Append(CultureInfo.InvariantCulture, $"private const string Text_{i} = {Literal(artifacts[i].Text)};\n");
            string executable = artifacts[i].IsExecutable ? "true" : "false";
            source.Append(CultureInfo.InvariantCulture, $"private const bool IsExecutable_{i} = {executable};\n");
        }

        return source.Append("} }\n").ToString();
    }

    /// <summary>The source of an assembly that carries one environment.</summary>
    public static string One(string name, params Artifact[] artifacts) => Marker([name]) + Environment(name, artifacts);

    /// <summary>Compiles an assembly into a folder and returns its path.</summary>
    public static string Compile(TemporaryFolder folder, string source)
    {
        string path = folder["Churn.dll"];
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Churn",
            [CSharpSyntaxTree.ParseText(source)],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(GeneratedEnvironmentsAttribute).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using FileStream stream = File.Create(path);
        Assert.Empty(compilation.Emit(stream).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return path;
    }

    private static string Array(string[] strings) => "new string[] { " + string.Join(", ", strings.Select(Literal)) + " }";

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
