using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace EnvAsCode.Aws.Generators.Clients;

/// <summary>Writes what a service needs once: its configuration, its exceptions and its enumerations.</summary>
internal static class ServiceWriter
{
    private const string ExceptionParameters =
        "string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode";

    private const string ExceptionArguments = "message, innerException, errorType, errorCode, requestId, statusCode";

    /// <summary>The configuration, with what the runtime must know of the service.</summary>
    public static string Config(ClientModel client)
    {
        CodeWriter code = new(
            client.Namespace, "Amazon.Runtime", "Amazon.Runtime.Internal", client.Namespace + ".Model", "EnvAsCode.Aws.Runtime");
        string name = $"Amazon{client.Name}Config";
        code.Line();
        code.Summary($"The configuration of an <see cref=\"Amazon{client.Name}Client\"/>.");
        code.Open($"public sealed class {name} : JsonServiceConfig");
        code.Open("private static readonly JsonService Description = new()");
        code.Line($"ServiceId = {Fact(client, "serviceId")},");
        code.Line($"ApiVersion = {Fact(client, "apiVersion")},");
        code.Line($"TargetPrefix = {Fact(client, "targetPrefix")},");
        code.Line($"SigningName = {Fact(client, "signingName")},");
        string[] hosts = [Host(client, "host"), Host(client, "fips"), Host(client, "dualStack"), Host(client, "fipsDualStack")];
        code.Line($"Hosts = new({string.Join(", ", hosts)}),");
        code.Line("CreateException = CreateException,");
        code.Close("};");
        code.Line();
        code.Summary("A configuration that takes everything from the environment and the profile until something is set.");
        code.Line($"public {name}()");
        code.Open("    : base(Description)");
        code.Close();
        code.Line();
        WriteExceptionFactory(code, client);
        code.Close();
        return code.ToString();
    }

    /// <summary>The exception of the service, and those of its error codes.</summary>
    public static string Exceptions(ClientModel client)
    {
        CodeWriter code = new(client.Namespace + ".Model", "System", "System.Net", "Amazon.Runtime");
        foreach (KeyValuePair<string, string> error in client.Errors)
        {
            code.Line();
            code.Summary(error.Value);
            code.Line($"public sealed class {error.Key}({ExceptionParameters})");
            code.Line($"    : {client.Exception}({ExceptionArguments});");
        }

        return code.ToString();
    }

    /// <summary>The exception that all of the service's derive from.</summary>
    public static string Exception(ClientModel client)
    {
        CodeWriter code = new(client.Namespace, "System", "System.Net", "Amazon.Runtime");
        code.Line();
        const string errorCode = "<see cref=\"AmazonServiceException.ErrorCode\"/>";
        code.Summary($"An error of {client.Service} without a type of its own; {errorCode} says which.");
        code.Line($"public class {client.Exception}({ExceptionParameters})");
        code.Line($"    : AmazonServiceException({ExceptionArguments});");
        return code.ToString();
    }

    /// <summary>The enumerations: classes, so that a value that is newer than the model is read like any other.</summary>
    public static string Enumerations(ClientModel client)
    {
        CodeWriter code = new(client.Namespace, "Amazon.Runtime");
        foreach (ClientEnumeration enumeration in client.Enumerations)
        {
            code.Line();
            code.Summary(enumeration.Words);
            code.Line("/// <param name=\"value\">The value on the wire.</param>");
            code.Open($"public sealed class {enumeration.Name}(string value) : ConstantClass(value)");
            foreach (ClientValue value in enumeration.Values)
            {
                code.Summary(value.Words);
                code.Line($"public static readonly {enumeration.Name} {value.Name} = new({CodeWriter.Literal(value.Text)});");
            }

            code.Close();
        }

        return code.ToString();
    }

    private static void WriteExceptionFactory(CodeWriter code, ClientModel client)
    {
        const string arguments = "(error.Message, error.InnerException, error.Type, error.Code!, error.RequestId, error.StatusCode)";
        code.Line("private static AmazonServiceException CreateException(ErrorResponse error) =>");
        code.Open("    AwsErrors.WithoutSuffix(error.Code ?? \"\") switch");
        foreach (string name in client.Errors.Keys)
        {
            code.Line($"{CodeWriter.Literal(Names.WithoutException(name))} => new {name}{arguments},");
        }

        code.Line($"_ => new {client.Exception}{arguments},");
        code.Close("};");
    }

    private static string Fact(ClientModel client, string name) => client.Facts.Facts.TryGetValue(name, out string? fact)
        ? CodeWriter.Literal(fact)
        : throw new InvalidDataException($"The model says nothing of @{name}.");

    /// <summary>A host, and those of the partitions in which it is another.</summary>
    private static string Host(ClientModel client, string name)
    {
        IEnumerable<string> others = client.Facts.Facts
            .Where(fact => fact.Key.StartsWith(name + ".", System.StringComparison.Ordinal))
            .Select(fact => $", ({CodeWriter.Literal(fact.Key.Substring(name.Length + 1))}, {CodeWriter.Literal(fact.Value)})");
        return $"new ServiceHost({Fact(client, name)}{string.Concat(others)})";
    }
}
