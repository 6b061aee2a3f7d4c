using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Reflection;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.Runtime;

/// <summary>
/// The exceptions of a service by error code. The models spell some codes with <c>Exception</c> at the end and some without
/// (<c>ResourceNotFound</c>), and services answer with either, so the ending does not count.
/// </summary>
internal sealed class ErrorTypes
{
    private static readonly Type[] Parameters =
        [typeof(string), typeof(Exception), typeof(ErrorType), typeof(string), typeof(string), typeof(HttpStatusCode)];

    private readonly ConstructorInfo fallback;
    private readonly Dictionary<string, ConstructorInfo> byCode;

    /// <summary>The exceptions of a service: all that derive from its common one.</summary>
    /// <param name="common">The exception of the service that stands for every code without a type of its own.</param>
    public ErrorTypes(Type common)
    {
        this.fallback = ConstructorOf(common);
        this.byCode = common.Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(common))
            .ToDictionary(type => AwsErrors.WithoutSuffix(type.Name), ConstructorOf, StringComparer.Ordinal);
    }

    /// <summary>Makes the exception for an error answer.</summary>
    /// <param name="error">The answer.</param>
    public AmazonServiceException Create(ErrorResponse error)
    {
        ConstructorInfo constructor = this.byCode.GetValueOrDefault(AwsErrors.WithoutSuffix(error.Code ?? ""), this.fallback);
        return (AmazonServiceException)constructor.Invoke(
            [error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode]);
    }

    private static ConstructorInfo ConstructorOf(Type type) =>
        type.GetConstructor(Parameters) ?? throw new InvalidOperationException(type + " lacks the constructor of a service exception.");
}
