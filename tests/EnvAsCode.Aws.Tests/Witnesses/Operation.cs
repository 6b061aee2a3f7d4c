using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.Tests.Loopback;

namespace EnvAsCode.Aws.Tests.Witnesses;

/// <summary>An operation of one of the clients.</summary>
/// <param name="Service">The service's name in botocore.</param>
/// <param name="Name">The operation's name.</param>
/// <param name="Method">The client's method.</param>
internal sealed record Operation(string Service, string Name, MethodInfo Method)
{
    /// <summary>Every operation of every client.</summary>
    public static IReadOnlyList<Operation> All { get; } = [.. TestedService.All.SelectMany(service => Of(service.Name, service.Interface))];

    /// <summary>The operations' names by service, as the scripts read them.</summary>
    public static Dictionary<string, string[]> Names { get; } = All
        .GroupBy(operation => operation.Service)
        .ToDictionary(service => service.Key, service => service.Select(operation => operation.Name).ToArray());

    /// <summary>The request's type.</summary>
    public Type Request => this.Method.GetParameters()[0].ParameterType;

    /// <summary>The response's type.</summary>
    public Type Response => this.Method.ReturnType.GetGenericArguments()[0];

    /// <summary>Calls the operation.</summary>
    public async Task<object> CallAsync(object client, object request)
    {
        Task task = (Task)this.Method.Invoke(client, [request, CancellationToken.None])!;
        await task;
        return task.GetType().GetProperty(nameof(Task<object>.Result))!.GetValue(task)!;
    }

    private static IEnumerable<Operation> Of(string service, Type client) =>
        from method in client.GetMethods()
        where method.Name.EndsWith("Async", StringComparison.Ordinal)
        select new Operation(service, method.Name[..^"Async".Length], method);
}
