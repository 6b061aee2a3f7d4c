using System.Collections.Generic;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Emitters.Dockerfile;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Settings;

/// <summary>Environment variables of an image.</summary>
internal sealed class EnvStepKind : StepKind<EnvStep>
{
    /// <inheritdoc/>
    public override bool IsPreparation => true;

    /// <inheritdoc/>
    protected override void CheckInImage(EnvStep step, ImageStepCheck check)
    {
        StepReport report = check.Report;
        for (int i = 0; i < step.Variables.Count; i++)
        {
            EnvironmentVariable variable = step.Variables[i];
            string at = ModelPath.Item(nameof(step.Variables), i) + ".";
            report.Variable(variable.Name, at + nameof(EnvironmentVariable.Name));
            report.Line(variable.Value, at + nameof(EnvironmentVariable.Value));
            LengthCheck.Check(
                variable.Value, variable.Name.Length + 1, at + nameof(EnvironmentVariable.Value), "a variable", report);
        }

        if (step.Variables.IsEmpty)
        {
            report.Wrong("", nameof(step.Variables), "the variables of an ENV", "name at least one variable");
        }
    }

    // Docker expands a value with what the variables were before the instruction, so that one which refers to another of the list begins a
    // new instruction.
    /// <inheritdoc/>
    protected override void WriteInImage(EnvStep step, ImageTarget image)
    {
        List<EnvironmentVariable> group = [];
        bool isFirst = true;
        foreach (EnvironmentVariable variable in step.Variables)
        {
            if (!step.IsLiteral && group.Exists(before => DockerfileText.RefersTo(variable.Value, before.Name)))
            {
                WriteGroup(image.Writer, group, step.IsLiteral, isFirst);
                isFirst = false;
                group.Clear();
            }

            group.Add(variable);
        }

        WriteGroup(image.Writer, group, step.IsLiteral, isFirst);
    }

    private static void WriteGroup(DockerfileWriter writer, List<EnvironmentVariable> group, bool isLiteral, bool newParagraph)
    {
        LineWriter text = new();
        for (int i = 0; i < group.Count; i++)
        {
            string value = isLiteral ? DockerfileText.Literal(group[i].Value) : DockerfileText.WithReferences(group[i].Value);
            text.Append(i == 0 ? "ENV " : " \\\n    ").Append(group[i].Name).Append("=").Append(value);
        }

        if (newParagraph)
        {
            writer.Paragraph(text.ToString());
        }
        else
        {
            writer.Line(text.ToString());
        }
    }

    /// <inheritdoc/>
    protected override ImageState Apply(EnvStep step, ImageState state)
    {
        List<string> names = [.. state.Variables];
        foreach (EnvironmentVariable variable in step.Variables)
        {
            names.Add(variable.Name);
        }

        // A folder that is put on PATH may hold any program.
        return state with
        {
            Variables = names.ToEquatableArray(),
            Programs = names.LastIndexOf("PATH") >= state.Variables.Count ? state.Programs.Open() : state.Programs,
        };
    }
}
