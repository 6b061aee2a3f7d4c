using System.Collections.Immutable;
using EnvAsCode.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EnvAsCode.Generators.Analyzers;

/// <summary>
/// Reports what is wrong with the environments of a project: what cannot be evaluated, and what SageMaker Studio would refuse. An
/// analyzer, not the generator, so that it is live while the user types and honours <c>#pragma</c> and <c>.editorconfig</c>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnvironmentAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.StudioEnvironmentAttribute) is null)
            {
                return;
            }

            CompilationEvaluation evaluation = new(start.Compilation, start.Options);
            start.RegisterAdditionalFileAction(file =>
            {
                foreach (Diagnostic diagnostic in evaluation.InOtherFiles(file.CancellationToken))
                {
                    if (diagnostic.Location.GetLineSpan().Path == file.AdditionalFile.Path)
                    {
                        file.ReportDiagnostic(diagnostic);
                    }
                }
            });
            start.RegisterSemanticModelAction(file =>
            {
                foreach (Diagnostic diagnostic in evaluation.In(file.SemanticModel.SyntaxTree, file.CancellationToken))
                {
                    file.ReportDiagnostic(diagnostic);
                }
            });
        });
    }
}
