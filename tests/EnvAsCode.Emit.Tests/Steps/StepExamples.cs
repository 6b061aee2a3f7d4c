using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace EnvAsCode.Emit.Tests.Steps;

/// <summary>A step of each record, made from what its shortest constructor asks for.</summary>
internal static class StepExamples
{
    // Texts that have to be of a form; any other gets a word.
    private static readonly Dictionary<string, string> Texts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["url"] = "https://example.com/file",
        ["uri"] = "https://example.com/debian",
        ["repository"] = "https://cran.example.com",
        ["path"] = "~/example",
        ["folder"] = "~/example",
        ["destination"] = "/opt/example/",
        ["source"] = "s3://bucket/example",
        ["json"] = "{\"a\": 1}",
        ["schedule"] = "0 3 * * *",
        ["mode"] = "750",
        ["checksum"] = "sha256:" + new string('0', 64),
        ["extension"] = "publisher.name",
    };

    /// <summary>An example of a record.</summary>
    public static EnvironmentStep Of(Type record)
    {
        ConstructorInfo constructor = record.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        return (EnvironmentStep)constructor.Invoke([.. constructor.GetParameters().Select(Value)]);
    }

    private static object? Value(ParameterInfo parameter)
    {
        Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        string text = Texts.GetValueOrDefault(parameter.Name!, "word");
        return type == typeof(string) ? text
            : type == typeof(ScriptText) ? (ScriptText)text
            : type == typeof(ScriptCondition) ? EnvAsCode.Steps.Exists("~/example")
            : type == typeof(int) ? 60
            : type == typeof(bool) ? false
            : type == typeof(KernelSpec) ? new KernelSpec("word")
            : type.IsEnum ? Enum.GetValues(type).GetValue(0)
            : type == typeof(EquatableArray<PackageManager>) ? default(EquatableArray<PackageManager>)
            : type == typeof(EquatableArray<string>) ? (EquatableArray<string>)["{connection_file}"]
            : type == typeof(EquatableArray<ScriptText>) ? (EquatableArray<ScriptText>)["word"]
            : type == typeof(EquatableArray<ScriptVariable>) ? (EquatableArray<ScriptVariable>)[new ScriptVariable("A", "b")]
            : type == typeof(EquatableArray<Package>) ? (EquatableArray<Package>)[Packages.Apt("jq"), Packages.Conda("numpy")]
            : type == typeof(EquatableArray<KernelSpec>) ? (EquatableArray<KernelSpec>)[new KernelSpec("word")]
            : type == typeof(EquatableArray<EnvironmentVariable>) ? (EquatableArray<EnvironmentVariable>)[new EnvironmentVariable("A", "b")]
            : type == typeof(EquatableArray<IScriptStep>) ? (EquatableArray<IScriptStep>)[new RunStep("true")]
            : throw new NotSupportedException($"{parameter.Member.DeclaringType}: write an example of a {type} here.");
    }
}
