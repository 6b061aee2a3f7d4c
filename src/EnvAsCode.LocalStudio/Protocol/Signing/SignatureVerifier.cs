using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace EnvAsCode.LocalStudio.Protocol.Signing;

/// <summary>Checks that a request was signed with the configured key (Signature Version 4), for this region, service and time.</summary>
internal sealed class SignatureVerifier(LocalStudioOptions options)
{
    private const string TimeFormat = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>How far the client's clock may be off, as in AWS.</summary>
    private static readonly TimeSpan AllowedSkew = TimeSpan.FromMinutes(5);

    /// <summary>Checks a request.</summary>
    /// <param name="service">The service's signing name.</param>
    /// <exception cref="ApiException">It is not signed, or not well.</exception>
    public void Verify(AwsRequest request, string service)
    {
        string header = request.Header("Authorization");
        if (header.Length == 0)
        {
            throw new ApiException("MissingAuthenticationTokenException", "Missing Authentication Token");
        }

        AuthorizationHeader authorization = AuthorizationHeader.Parse(header)
            ?? throw Incomplete(
                $"The Authorization header is not '{AuthorizationHeader.Algorithm} Credential=, SignedHeaders=, Signature='.");
        this.VerifyIdentity(authorization, request);
        this.VerifyScope(authorization, service);
        string time = request.Header("X-Amz-Date");
        this.VerifyTime(authorization, time);
        string[] signed = authorization.SignedHeaders.Split(';');
        if (!signed.Contains("host") || !signed.Contains("x-amz-date"))
        {
            throw Incomplete("'host' and 'x-amz-date' must be in SignedHeaders.");
        }

        string toSign = string.Join(
            '\n',
            AuthorizationHeader.Algorithm,
            time,
            authorization.Scope,
            CanonicalRequest.Hash(CanonicalRequest.Of(request, authorization.SignedHeaders, service == Services.S3Service.SigningName)));
        byte[] expected = HMACSHA256.HashData(this.SigningKey(authorization), Encoding.UTF8.GetBytes(toSign));
        byte[] given = Encoding.UTF8.GetBytes(authorization.Signature);
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Convert.ToHexStringLower(expected)), given))
        {
            throw Invalid(
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and "
                + "signing method.");
        }
    }

    private void VerifyIdentity(AuthorizationHeader authorization, AwsRequest request)
    {
        if (authorization.AccessKeyId != options.AccessKeyId || request.Header("X-Amz-Security-Token") != (options.SessionToken ?? ""))
        {
            throw new ApiException("UnrecognizedClientException", "The security token included in the request is invalid.");
        }
    }

    private void VerifyScope(AuthorizationHeader authorization, string service)
    {
        string expected = $"{options.Region}/{service}/aws4_request";
        if (!authorization.Scope.EndsWith("/" + expected, StringComparison.Ordinal))
        {
            throw Invalid(
                $"Credential should be scoped to a valid region and service: the scope is '{authorization.Scope}', expected "
                + $"'<date>/{expected}'.");
        }
    }

    private void VerifyTime(AuthorizationHeader authorization, string time)
    {
        if (!DateTimeOffset.TryParseExact(
            time, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset signed))
        {
            throw Incomplete("X-Amz-Date must be there, as 20260731T120000Z.");
        }

        if (!time.StartsWith(authorization.Date, StringComparison.Ordinal))
        {
            throw Invalid(
                $"Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{authorization.Date}' != "
                + $"'{time}'.");
        }

        DateTimeOffset now = options.TimeProvider.GetUtcNow();
        if ((now - signed).Duration() > AllowedSkew)
        {
            string verdict = signed < now ? "Signature expired" : "Signature not yet current";
            string here = now.ToString(TimeFormat, CultureInfo.InvariantCulture);
            throw Invalid($"{verdict}: {time} is not within {AllowedSkew.TotalMinutes} minutes of {here}, the time of this service.");
        }
    }

    private byte[] SigningKey(AuthorizationHeader authorization)
    {
        byte[] key = Encoding.UTF8.GetBytes("AWS4" + options.SecretAccessKey);
        string[] scope = [authorization.Date, authorization.Region, authorization.Service, authorization.Terminator];
        return scope.Aggregate(key, (current, part) => HMACSHA256.HashData(current, Encoding.UTF8.GetBytes(part)));
    }

    private static ApiException Invalid(string message) => new("InvalidSignatureException", message);

    private static ApiException Incomplete(string message) => new("IncompleteSignatureException", message);
}
