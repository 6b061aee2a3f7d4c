using System.Collections.Generic;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters.Dockerfile;

/// <summary>Writes the steps that are settings of the image: one instruction each, or a few.</summary>
internal sealed class DockerfileSettings(DockerfileWriter writer)
{
    /// <summary>Writes a step, if it is a setting.</summary>
    public bool TryWrite(IImageStep step)
    {
        switch (step)
        {
            case ArgStep argument:
                writer.Paragraph("ARG "
                    + argument.Name
                    + (argument.DefaultValue is null ? "" : "=" + DockerfileText.WithReferences(argument.DefaultValue)));
                return true;
            case EnvStep env:
                this.Env(env);
                return true;
            case ShellStep shell:
                writer.Paragraph("SHELL " + ExecForm.Of(shell.Arguments));
                return true;
            case LabelStep label:
                writer.Paragraph("LABEL " + label.Name + "=" + DockerfileText.Literal(label.Value));
                return true;
            case ExposeStep expose:
                writer.Paragraph(new LineWriter().Append("EXPOSE ").Append(expose.Port).Append(expose.IsUdp ? "/udp" : "").ToString());
                return true;
            case WorkdirStep workdir:
                writer.Paragraph("WORKDIR "
                    + (ShellQuote.Word(workdir.Path) == workdir.Path ? workdir.Path : DockerfileText.WithReferences(workdir.Path)));
                return true;
            case UserStep user:
                writer.User = writer.User.After(user, writer.User);
                writer.Become(user.Name);
                return true;
            default:
                return false;
        }
    }

    // Docker expands a value with what the variables were before the instruction, so that one which refers to another of the list begins a
    // new instruction.
    private void Env(EnvStep env)
    {
        List<EnvironmentVariable> group = [];
        bool isFirst = true;
        foreach (EnvironmentVariable variable in env.Variables)
        {
            if (!env.IsLiteral && group.Exists(before => DockerfileText.RefersTo(variable.Value, before.Name)))
            {
                this.WriteGroup(group, env.IsLiteral, isFirst);
                isFirst = false;
                group.Clear();
            }

            group.Add(variable);
        }

        this.WriteGroup(group, env.IsLiteral, isFirst);
    }

    private void WriteGroup(List<EnvironmentVariable> group, bool isLiteral, bool newParagraph)
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
}
