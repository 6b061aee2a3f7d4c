using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using EnvAsCode.Packaging.Conda.Channels;
using EnvAsCode.Packaging.Conda.Names;
using EnvAsCode.Packaging.Conda.VersionSpecs;

namespace EnvAsCode.Packaging.Conda.MatchSpecs;

/// <content>The canonical text (CEP 29, appendix A, as conda writes it).</content>
public sealed partial class MatchSpec
{
    private static readonly char[] SpecialCharacters = [',', ' ', '=', '[', ']', '\'', '"', '(', ')', ';', '#'];

    /// <summary>
    /// The canonical text: <c>channel/subdir::name==version=build[key=value]</c>, an exact version and build outside the brackets, a series
    /// as <c>name=1.8</c>, everything else between them.
    /// </summary>
    public override string ToString() => this.Format(forComparison: false);

    private string Format(bool forComparison)
    {
        StringBuilder builder = new();
        List<string> brackets = [];
        this.FormatChannel(builder, brackets);
        builder.Append(this.Name);
        bool versionIsExact = this.FormatVersion(builder, brackets);
        this.FormatBuild(builder, brackets, versionIsExact);
        this.FormatFields(brackets, forComparison);
        return brackets.Count == 0 ? builder.ToString() : builder.Append('[').Append(string.Join(",", brackets)).Append(']').ToString();
    }

    private static bool NeedsBrackets(string text) => text.IndexOfAny(['>', '<', '$', '^', '|', ',']) >= 0;

    private void FormatChannel(StringBuilder builder, List<string> brackets)
    {
        bool isExact = this.Channel is { IsPattern: false };
        if (isExact)
        {
            builder.Append(this.Channel!.Name);
        }
        else if (this.Channel is not null && this.Channel.Name != "*")
        {
            // A pattern that ends as a platform's folder does would lose its end when it is read again.
            bool endsInSubdir = CondaChannel.Parse(this.Channel.Name).Subdir is not null;
            brackets.Add("channel=" + Quoted(endsInSubdir ? this.Channel.Name + "/" + this.Subdir : this.Channel.Name));
        }

        if (this.Subdir is not null && isExact)
        {
            builder.Append('/').Append(this.Subdir);
        }
        else if (this.Subdir is not null)
        {
            brackets.Add("subdir=" + Quoted(this.Subdir));
        }

        if (isExact)
        {
            builder.Append("::");
        }
    }

    private bool FormatVersion(StringBuilder builder, List<string> brackets)
    {
        if (this.Version is not CondaVersionSpec version || version.IsAny)
        {
            return false;
        }

        string text = version.ToString();
        if (NeedsBrackets(text) || version.Clauses[0].Operator == CondaVersionOperator.Text)
        {
            // conda drops "==" at the start of a version when it reads one.
            brackets.Add("version='" + (text.StartsWith("==", StringComparison.Ordinal) ? text.Substring(2) : text) + "'");
            return false;
        }

        CondaVersionClause clause = version.Clauses[0];
        switch (clause.Operator)
        {
            case CondaVersionOperator.NotEqual or CondaVersionOperator.NotStartsWith or CondaVersionOperator.Compatible:
                if (this.build is null)
                {
                    builder.Append(text);
                }
                else
                {
                    brackets.Add("version='" + text + "'");
                }

                return false;
            case CondaVersionOperator.StartsWith:
                builder.Append('=').Append(clause.Version!.Text);
                return false;
            default:
                builder.Append("==").Append(text.TrimStart('='));
                return true;
        }
    }

    private void FormatBuild(StringBuilder builder, List<string> brackets, bool versionIsExact)
    {
        if (this.build is null)
        {
            return;
        }

        if (NeedsBrackets(this.build.Text))
        {
            brackets.Add("build=" + Quoted(this.build.Text, always: true));
        }
        else if (versionIsExact && CondaBuildString.IsValid(this.build.Text))
        {
            builder.Append('=').Append(this.build.Text);
        }
        else
        {
            brackets.Add("build=" + Quoted(this.build.Text));
        }
    }

    private void FormatFields(List<string> brackets, bool forComparison)
    {
        if (this.BuildNumber is not null)
        {
            brackets.Add("build_number=" + Quoted(this.BuildNumber.ToString()));
        }

        foreach (MatchSpecField field in this.Fields)
        {
            // A package's URL says its channel and file name too.
            if ((field.Key == "url" && this.Channel is not null) || (field.Key == "fn" && this.fields.ContainsKey("url")))
            {
                continue;
            }

            brackets.Add(field.Key + "=" + (MatchSpecKeys.IsList(field.Key)
                ? "["
                    + string.Join(
                        ", ", this.GetList(field.Key).OrderBy(item => item, StringComparer.Ordinal).Select(item => "'" + item + "'"))
                    + "]"
                : Quoted(forComparison ? Comparable(field) : field.Value)));
        }
    }

    // A value with both kinds of quotes can only have been written without quotes of its own.
    private static string Quoted(string value, bool always = false) =>
        !always && value.IndexOfAny(SpecialCharacters) < 0 ? value
        : value.IndexOf('\'') < 0 ? "'" + value + "'"
        : value.IndexOf('"') < 0 ? "\"" + value + "\""
        : value;
}
