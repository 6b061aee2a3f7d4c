using System.Linq;

namespace EnvAsCode.Aws.Generators.Clients;

/// <summary>Writes the interface and the class of a client, and the paginators of its lists.</summary>
internal static class OperationWriter
{
    /// <summary>The interface and the class.</summary>
    public static string Client(ClientModel client)
    {
        CodeWriter code = new(
            client.Namespace,
            "System",
            "System.Threading",
            "System.Threading.Tasks",
            "Amazon.Runtime",
            client.Namespace + ".Model",
            "EnvAsCode.Aws.Runtime");
        WriteInterface(code, client);
        WriteClass(code, client);
        return code.ToString();
    }

    /// <summary>The paginators, and what hands them out.</summary>
    public static string Paginators(ClientModel client)
    {
        CodeWriter code = new(client.Namespace, client.Namespace + ".Model");
        code.Line();
        code.Summary($"The lists of {client.Service}, page by page or item by item.");
        code.Open($"public sealed class {client.Name}Paginators");
        code.Line($"private readonly {client.Interface} client;");
        code.Line();
        code.Line($"internal {client.Name}Paginators({client.Interface} client) => this.client = client;");
        foreach (ClientOperation operation in client.Operations.Where(operation => operation.Pages.Count > 0))
        {
            code.Line();
            code.Summary($"Pages through <see cref=\"{client.Interface}.{operation.Name}Async\"/>.");
            code.Line("/// <param name=\"request\">What is asked for.</param>");
            code.Line($"public {operation.Name}Paginator {operation.Name}({operation.Request} request) => new(this.client, request);");
        }

        code.Close();
        return code.ToString();
    }

    /// <summary>The paginators themselves, which stand with the shapes.</summary>
    public static string PaginatorTypes(ClientModel client)
    {
        CodeWriter code = new(client.Namespace + ".Model", "Amazon.Runtime", "EnvAsCode.Aws.Runtime");
        foreach (ClientOperation operation in client.Operations.Where(operation => operation.Pages.Count > 0))
        {
            string name = operation.Name + "Paginator";
            code.Line();
            code.Summary($"Pages through <see cref=\"{client.Interface}.{operation.Name}Async\"/>.");
            code.Open($"public sealed class {name} : Paginator<{operation.Request}, {operation.Response}>");
            code.Line($"internal {name}({client.Interface} client, {operation.Request} request)");
            code.Open($"    : base(request, client.{operation.Name}Async)");
            code.Close();
            foreach (ClientPages pages in operation.Pages)
            {
                code.Line();
                code.Summary(pages.Words);
                code.Line($"public IPaginatedEnumerable<{pages.ItemType}> {pages.Name} => this.Items(page => page.{pages.Path});");
            }

            code.Close();
        }

        return code.ToString();
    }

    private static void WriteInterface(CodeWriter code, ClientModel client)
    {
        code.Line();
        code.Line("/// <summary>");
        code.Line(
            $"/// The operations of {client.Service} that this project needs. An answer with an error is thrown as the exception of its");
        code.Line($"/// code, all of them <see cref=\"{client.Exception}\"/>s.");
        code.Line("/// </summary>");
        code.Open($"public partial interface {client.Interface} : IDisposable");
        code.Summary("The lists, page by page or item by item.");
        code.Line($"public {client.Name}Paginators Paginators {{ get; }}");
        foreach (ClientOperation operation in client.Operations)
        {
            code.Line();
            code.Summary(operation.Words);
            code.Line("/// <param name=\"request\">What is asked for.</param>");
            code.Line("/// <param name=\"cancellationToken\">Ends the call.</param>");
            code.Line("/// <returns>The answer.</returns>");
            code.Line($"public {Signature(operation)};");
        }

        code.Close();
    }

    private static void WriteClass(CodeWriter code, ClientModel client)
    {
        string name = $"Amazon{client.Name}Client";
        code.Line();
        code.Summary($"The client of the {client.Service} API, version {client.Facts.Facts["apiVersion"]}.");
        code.Open($"public sealed partial class {name} : JsonServiceClient, {client.Interface}");
        code.Summary("A client with the credentials that the SDK finds: environment, profile, container, instance.");
        code.Line("/// <param name=\"config\">The configuration.</param>");
        code.Line("/// <exception cref=\"AmazonClientException\">There is no Region.</exception>");
        code.Line($"public {name}(Amazon{client.Name}Config config)");
        code.Open("    : base(credentials: null, config)");
        code.Close();
        code.Line();
        code.Summary("A client with given credentials.");
        code.Line("/// <param name=\"credentials\">The credentials; those that the SDK finds if null.</param>");
        code.Line("/// <param name=\"config\">The configuration.</param>");
        code.Line("/// <exception cref=\"AmazonClientException\">There is no Region.</exception>");
        code.Line($"public {name}(AWSCredentials? credentials, Amazon{client.Name}Config config)");
        code.Open("    : base(credentials, config)");
        code.Close();
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line($"public {client.Name}Paginators Paginators => new(this);");
        foreach (ClientOperation operation in client.Operations)
        {
            code.Line();
            code.Line("/// <inheritdoc/>");
            code.Line($"public {Signature(operation)} =>");
            code.Line($"    this.SendAsync<{operation.Response}>({CodeWriter.Literal(operation.Name)}, request, cancellationToken);");
        }

        code.Close();
    }

    private static string Signature(ClientOperation operation) =>
        $"Task<{operation.Response}> {operation.Name}Async({operation.Request} request, CancellationToken cancellationToken = default)";
}
