using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnvAsCode.Tool.Output;

/// <summary>One JSON document on the standard output at the end; what is done meanwhile goes elsewhere as lines.</summary>
/// <param name="lines">Gets the lines.</param>
/// <param name="output">Gets the document.</param>
internal sealed class JsonReporter(IReporter lines, TextWriter output) : IReporter
{
    /// <inheritdoc/>
    public void Begin(string text) => lines.Begin(text);

    /// <inheritdoc/>
    public void Detail(string text, double? fraction = null) => lines.Detail(text, fraction);

    /// <inheritdoc/>
    public void Done(string text) => lines.Done(text);

    /// <inheritdoc/>
    public void Finish(IReport report)
    {
        lines.Finish(report);
        output.WriteLine(report.ToJson());
    }
}

/// <summary>How reports are written, without reflection, which would cost a publish that changes nothing a tenth of its time.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    WriteIndented = true,
    UseStringEnumConverter = true,
    NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(LockReport))]
[JsonSerializable(typeof(DescribeReport))]
internal sealed partial class ReportJson : JsonSerializerContext;
