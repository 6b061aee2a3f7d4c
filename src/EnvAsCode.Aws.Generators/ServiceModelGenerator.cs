using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using EnvAsCode.Aws.Generators.Clients;
using EnvAsCode.Aws.Generators.Models;
using EnvAsCode.Aws.Generators.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EnvAsCode.Aws.Generators;

/// <summary>
/// Makes the C# of service models. A model is an additional file <c>*.model</c> whose item says by <c>EnvAsCodeShapes</c> what to make of
/// it: <c>Client</c>, with the words of the annotations beside it, or <c>Validation</c>. Nothing here depends on the compilation, so an
/// edit of C# leaves it all as it was.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ServiceModelGenerator : IIncrementalGenerator
{
    private const string ModelEnding = ".model";
    private const string AnnotationsEnding = ".annotations";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ServiceFile> files = context.AdditionalTextsProvider
            .Where(file => HasEnding(file.Path, ModelEnding) || HasEnding(file.Path, AnnotationsEnding))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, cancellationToken) => ServiceFile.Of(
                pair.Left.Path, pair.Right.GetOptions(pair.Left), pair.Left.GetText(cancellationToken)?.ToString() ?? ""));
        IncrementalValueProvider<ImmutableArray<ServiceFile>> annotations =
            files.Where(file => file.Kind == AnnotationsEnding).Collect();
        IncrementalValuesProvider<(ServiceFile Model, string Annotations)> services = files
            .Where(file => file.Kind is "Client" or "Validation")
            .Combine(annotations)
            .Select((pair, _) => (pair.Left, pair.Left.Kind == "Client"
                ? pair.Right.FirstOrDefault(file => file.Name == pair.Left.Name)?.Text ?? ""
                : ""))
            .WithTrackingName("Services");
        context.RegisterSourceOutput(services, (output, service) => Generate(output, service.Model, service.Annotations));
    }

    private static void Generate(SourceProductionContext output, ServiceFile file, string words)
    {
        try
        {
            ServiceModel model = ModelReader.Read(file.Text);
            if (file.Kind == "Validation")
            {
                Add(output, $"{file.Name}Shapes", ShapeTableWriter.Write(file.Name, model));
                return;
            }

            GenerateClient(output, file.Name, model, Annotations.Read(words));
        }
        catch (Exception error) when (error is InvalidDataException or ArgumentException)
        {
            output.ReportDiagnostic(Diagnostic.Create(ModelRules.Unreadable, Location.None, file.Name, error.Message));
        }
    }

    private static void GenerateClient(SourceProductionContext output, string name, ServiceModel model, Annotations annotations)
    {
        ClientModel client = ClientBinder.Bind(name, model, annotations);
        foreach (string subject in client.Undocumented)
        {
            output.ReportDiagnostic(Diagnostic.Create(ModelRules.Undocumented, Location.None, subject, name));
        }

        foreach (string subject in annotations.Unused)
        {
            output.ReportDiagnostic(Diagnostic.Create(ModelRules.Unused, Location.None, subject, name));
        }

        Add(output, name + ".Client", OperationWriter.Client(client));
        Add(output, name + ".Config", ServiceWriter.Config(client));
        Add(output, name + ".Enumerations", ServiceWriter.Enumerations(client));
        Add(output, name + ".Exception", ServiceWriter.Exception(client));
        Add(output, name + ".Exceptions", ServiceWriter.Exceptions(client));
        Add(output, name + ".Paginators", OperationWriter.Paginators(client));
        Add(output, name + ".PaginatorTypes", OperationWriter.PaginatorTypes(client));
        Add(output, name + ".Structures", new StructureWriter(client).Write());
    }

    private static bool HasEnding(string path, string ending) => path.EndsWith(ending, StringComparison.Ordinal);

    private static void Add(SourceProductionContext output, string name, string text) =>
        output.AddSource(name + ".g.cs", SourceText.From(text, Encoding.UTF8));

    /// <summary>A file about a service, as values that compare equal where nothing changed.</summary>
    private sealed record ServiceFile(string Name, string Kind, string Text)
    {
        public static ServiceFile Of(string path, AnalyzerConfigOptions options, string text)
        {
            string name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
            int dot = name.LastIndexOf('.');
            string kind = AnnotationsEnding;
            if (HasEnding(name, ModelEnding))
            {
                options.TryGetValue("build_metadata.AdditionalFiles.EnvAsCodeShapes", out string? shapes);
                kind = shapes ?? "";
            }

            return new(name.Substring(0, dot), kind, text);
        }
    }
}
