using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Basic.Reference.Assemblies;
using EnvAsCode;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.Evaluation;

/// <summary>
/// A project with environments of 30 packages each, ten in a file, that spread one shared list, and with 50 files of other code.
/// </summary>
internal static class ProjectOfEnvironments
{
    private const int EnvironmentsInOneFile = 10;
    private const int OwnPackages = 25;
    private const int OtherFiles = 50;

    private static readonly CSharpParseOptions Options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);

    /// <summary>The project.</summary>
    /// <param name="environments">How many environments it declares.</param>
    public static CSharpCompilation Create(int environments)
    {
        IEnumerable<string> files = Enumerable.Range(0, (environments + EnvironmentsInOneFile - 1) / EnvironmentsInOneFile)
            .Select(file => File(file, environments))
            .Append(Shared("3.9.2"))
            .Concat(Enumerable.Range(0, OtherFiles).Select(file => Other(file, "x + 1")));
        return CSharpCompilation.Create(
            "Project",
            files.Select((source, index) => CSharpSyntaxTree.ParseText(source, Options, $"File{index}.cs")),
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(EnvironmentSpec).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The project after an edit in a method body of the last file, which no environment reads.</summary>
    public static CSharpCompilation EditElsewhere(CSharpCompilation project, int edit) =>
        Replace(project, project.SyntaxTrees.Length - 1, Other(OtherFiles - 1, $"x + {edit}"));

    /// <summary>The project after an edit of the list that all environments spread.</summary>
    public static CSharpCompilation EditSharedList(CSharpCompilation project, int edit) =>
        Replace(project, project.SyntaxTrees.Length - 1 - OtherFiles, Shared($"3.9.{edit}"));

    private static CSharpCompilation Replace(CSharpCompilation project, int file, string source) =>
        project.ReplaceSyntaxTree(
            project.SyntaxTrees[file], CSharpSyntaxTree.ParseText(source, Options, project.SyntaxTrees[file].FilePath));

    private static string File(int file, int environments)
    {
        StringBuilder source = new($"using EnvAsCode;\nusing static EnvAsCode.Packages;\npublic static class Environments{file}\n{{\n");
        for (int index = file * EnvironmentsInOneFile; index < environments && index < (file + 1) * EnvironmentsInOneFile; index++)
        {
            IEnumerable<string> packages = Enumerable.Range(0, OwnPackages)
                .Select(package => package % 2 == 0
                    ? $"Conda(\"conda-package-{package}\", \"1.{index}.{package}\")"
                    : $"Pip(\"pip-package-{package}\", \"2.{index}.{package}\")");
            source.Append(CultureInfo.InvariantCulture, $$"""
                    [StudioEnvironment]
                    public static EnvironmentSpec E{{index}} => new("environment-{{index}}")
                    {
                        Python = "3.11",
                        Channels = ["conda-forge"],
                        Packages = [{{string.Join(", ", packages)}}, ..Shared.Plotting],
                        Strategies =
                        [
                            new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab, AppType.CodeEditor] },
                            new LifecycleConfiguration(AppType.JupyterLab),
                            new PersistentCondaEnvironment(),
                        ],
                    };

                """);
        }

        return source.Append('}').ToString();
    }

    private static string Shared(string version) => $$"""
        using EnvAsCode;
        using static EnvAsCode.Packages;
        public static class Shared
        {
            public static EquatableArray<Package> Plotting =>
                [Pip("matplotlib", "{{version}}"), Pip("seaborn", "0.13.2"), Pip("plotly"), Pip("bokeh"), Pip("altair")];
        }
        """;

    private static string Other(int file, string body)
    {
        IEnumerable<string> methods =
            Enumerable.Range(0, 40).Select(method => $"public static int Method{method}(int x) {{ return {body}; }}");
        return $"public static class Other{file} {{ {string.Join("\n", methods)} }}";
    }
}
