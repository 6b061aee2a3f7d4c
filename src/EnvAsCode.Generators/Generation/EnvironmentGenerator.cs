using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Bases;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Emit.Locking;
using EnvAsCode.Generators.CrossProject;
using EnvAsCode.Generators.Declarations;
using EnvAsCode.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EnvAsCode.Generators.Generation;

/// <summary>
/// Evaluates the environments and deployments that a project declares and puts their files into the assembly. It reports nothing: what
/// is wrong with a declaration is said by <see cref="Analyzers.EnvironmentAnalyzer"/>, live and suppressible, and a declaration that
/// has no value is named in the marker, so that the build cannot pass without it.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class EnvironmentGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<CompilationSurface> surface = context.CompilationProvider
            .Select(static (compilation, _) => new CompilationSurface(compilation))
            .WithComparer(CompilationSurface.Comparer.Instance)
            .WithTrackingName(TrackingNames.Surface);

        IncrementalValueProvider<ProjectFiles> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellationToken) => EnvironmentFiles.Read(pair.Left, pair.Right, cancellationToken))
            .Where(static file => file is not null)
            .Collect()
            .Select(static (all, _) => EnvironmentFiles.Sorted(all!))
            .Combine(ProjectLockOf(context))
            .Combine(ProjectBasesOf(context))
            .Select(static (all, _) => all.Left.Left with { Lock = all.Left.Right, Bases = all.Right })
            .WithTrackingName(TrackingNames.Files);

        IncrementalValueProvider<ImmutableArray<AnnouncedDeclaration>> announced = context.CompilationProvider
            .Select(static (_, _) => ImmutableArray<AnnouncedDeclaration>.Empty);
        foreach (DeclarationKind kind in DeclarationKinds.Carried)
        {
            IncrementalValuesProvider<EvaluatedDeclaration> declarations = Marked(context, kind)
                .Combine(surface.Combine(files))
                .Select((pair, cancellationToken) => pair.Right.Left.Declaration(kind, pair.Left, pair.Right.Right, cancellationToken))
                .WithTrackingName(TrackingNames.Evaluated);
            RegisterFiles(context, kind, declarations, files);
            announced = announced.Combine(declarations.Collect()).Select((pair, _) => pair.Left.AddRange(Announce(kind, pair.Right)));
        }

        context.RegisterImplementationSourceOutput(
            announced.Select(static (all, _) => Marker(all)).WithTrackingName(TrackingNames.Marker),
            static (output, content) =>
                output.AddSource("EnvAsCode.Marker.g.cs", SourceText.From(CarrierEmitter.Marker(content), Encoding.UTF8)));

        context.RegisterSourceOutput(
            Parts(context, surface, DeclarationKinds.Part).Combine(Parts(context, surface, DeclarationKinds.Policy))
                .Select(static (pair, _) =>
                    pair.Left.Concat(pair.Right).OrderBy(part => part.Member, StringComparer.Ordinal).ToEquatableArray()),
            static (output, all) => AddExports(output, all));
    }

    private static IncrementalValueProvider<ProjectLock?> ProjectLockOf(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellationToken) => LockFiles.Read(pair.Left, pair.Right, cancellationToken))
            .Where(static file => file is not null)
            .Collect()
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => LockFiles.Of(pair.Left!, pair.Right));

    private static IncrementalValueProvider<EquatableArray<ProjectBase>> ProjectBasesOf(
        IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellationToken) => BaseFiles.Read(pair.Left, pair.Right, cancellationToken))
            .Where(static file => file is not null)
            .Collect()
            .Select(static (all, _) => BaseFiles.Sorted(all!));

    private static IncrementalValueProvider<ImmutableArray<EvaluatedPart>> Parts(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<CompilationSurface> surface, DeclarationKind kind) =>
        Marked(context, kind)
            .Combine(surface)
            .Select((pair, cancellationToken) => pair.Right.Part(kind, pair.Left, cancellationToken))
            .WithTrackingName(TrackingNames.EvaluatedParts)
            .Collect();

    private static IncrementalValuesProvider<MarkedMember> Marked(
        IncrementalGeneratorInitializationContext context, DeclarationKind kind) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                kind.Attribute,
                static (node, _) => node is PropertyDeclarationSyntax or VariableDeclaratorSyntax,
                static (member, _) => new MarkedMember(MemberName.OfType(member.TargetSymbol.ContainingType), member.TargetSymbol.Name))
            .WithTrackingName(TrackingNames.Marked);

    // An IDE has no use for the files while the user types, so they are implementation outputs; values for other projects are not.
    private static void RegisterFiles(
        IncrementalGeneratorInitializationContext context,
        DeclarationKind kind,
        IncrementalValuesProvider<EvaluatedDeclaration> declarations,
        IncrementalValueProvider<ProjectFiles> files)
    {
        IncrementalValueProvider<EquatableArray<string>> duplicates = declarations.Collect().Select(static (all, _) => Duplicates(all));
        context.RegisterImplementationSourceOutput(
            declarations
                .Combine(duplicates)
                .Where(static pair => pair.Left.Value is not null && !pair.Right.Contains(pair.Left.Member))
                .Select(static (pair, _) => pair.Left)
                .WithTrackingName(TrackingNames.Emitted)
                .Combine(files),
            (output, pair) => AddFiles(output, kind, pair.Left, pair.Right));
    }

    /// <summary>The members whose value has the name of one before them.</summary>
    private static EquatableArray<string> Duplicates(ImmutableArray<EvaluatedDeclaration> declarations)
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        return declarations
            .Where(evaluated => evaluated.Value is not null && !names.Add(evaluated.Name))
            .Select(evaluated => evaluated.Member)
            .ToEquatableArray();
    }

    private static IEnumerable<AnnouncedDeclaration> Announce(DeclarationKind kind, ImmutableArray<EvaluatedDeclaration> declarations)
    {
        EquatableArray<string> duplicates = Duplicates(declarations);
        return declarations.Select(evaluated => new AnnouncedDeclaration(
            evaluated.Member, evaluated.Value is null || duplicates.Contains(evaluated.Member) ? null : kind.Folder + evaluated.Name));
    }

    private static MarkerContent Marker(ImmutableArray<AnnouncedDeclaration> declarations) => new(
        declarations.Select(declaration => declaration.Name)
            .OfType<string>()
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToEquatableArray(),
        declarations
            .Where(declaration => declaration.Name is null)
            .Select(declaration => declaration.Member)
            .OrderBy(member => member, StringComparer.Ordinal)
            .ToEquatableArray());

    private static void AddFiles(SourceProductionContext output, DeclarationKind kind, EvaluatedDeclaration evaluated, ProjectFiles files)
    {
        try
        {
            string source = CarrierEmitter.Files(
                kind, evaluated.Name, kind.Emit(evaluated.Value!, evaluated.Declaration, evaluated.Policies, files, evaluated.Findings));
            output.AddSource(kind.Carrier + "." + evaluated.Name + ".g.cs", SourceText.From(source, Encoding.UTF8));
        }
#pragma warning disable CA1031 // An exception would take every other declaration of the project with it.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            // No analyzer emits, so nothing else could say it.
            output.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Of(Rules.InternalError), Location.None, evaluated.Declaration, e.GetType().Name + ": " + e.Message));
        }
    }

    private static void AddExports(SourceProductionContext output, EquatableArray<EvaluatedPart> parts)
    {
        if (!parts.IsEmpty)
        {
            output.AddSource("EnvAsCode.Exports.g.cs", SourceText.From(CarrierEmitter.Exports(parts), Encoding.UTF8));
        }
    }
}
